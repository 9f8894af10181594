// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The answer to the follow-up question about one registration; it can be changed later.
 *
 * @param source who gave it in this form
 * @param answeredAt when it was given or last changed (domain time)
 */
public record Answer(
        String registrationId, String missionId, String personId, Report report, Source source, Instant answeredAt)
        implements Response {
    /** So long nobody who said "not yet" is asked again: shorter than from one round to the next, longer than its repeats. */
    private static final Duration REST = Duration.ofDays(60);

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

    /**
     * Whether the question has its answer at that moment. Not one that staff noted, which the next round asks to confirm;
     * and "not yet" for a while only.
     */
    @Override
    public boolean settled(Instant at) {
        return confirmed()
                && (report.conclusion() != Conclusion.NOT_YET
                        || answeredAt.plus(REST).isAfter(at));
    }
}
