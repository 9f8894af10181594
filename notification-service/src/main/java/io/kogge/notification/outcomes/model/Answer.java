// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * A delegate's answer to the follow-up question; it can be changed later.
 *
 * @param remark in the delegate's own words, or empty; never leaves this service
 * @param answeredAt when it was given or last changed (domain time)
 */
public record Answer(
        String registrationId, String missionId, String personId, Outcome outcome, String remark, Instant answeredAt) {

    /** Somebody answered, or changed the answer. */
    public record Given(Outcome outcome) {}

    /** Gives this answer; the same answer once more changes nothing. */
    public Decision<Answer, Given> replacing(Optional<Answer> earlier) {
        boolean same = earlier.filter(
                        given -> given.outcome() == outcome && given.remark().equals(remark))
                .isPresent();
        return same ? Decision.unchanged(earlier.get()) : Decision.of(this, new Given(outcome));
    }

    /** Keeps the words out of logs. */
    @Override
    public String toString() {
        return "Answer[" + registrationId + ", " + outcome + "]";
    }
}
