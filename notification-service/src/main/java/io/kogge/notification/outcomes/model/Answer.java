// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * The answer to the follow-up question about one registration; it can be changed later.
 *
 * @param source who gave it in this form
 * @param answeredAt when it was given or last changed (domain time)
 */
public record Answer(
        String registrationId, String missionId, String personId, Report report, Source source, Instant answeredAt) {

    /** Somebody answered, changed the answer, or said that what staff had noted is right. */
    public record Given(Report report, Source source) {}

    /**
     * Gives this answer; the same once more changes nothing. A person who says the same as staff noted confirms it; staff
     * who note what the person had said leave it the person's.
     */
    public Decision<Answer, Given> replacing(Optional<Answer> earlier) {
        boolean same = earlier.filter(
                        given -> given.report().equals(report) && (given.source() == source || given.confirmed()))
                .isPresent();
        return same ? Decision.unchanged(earlier.get()) : Decision.of(this, new Given(report, source));
    }

    /** Whether who was in the delegation said it. */
    public boolean confirmed() {
        return source == Source.PERSON;
    }
}
