// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

import io.kogge.notification.correspondence.model.Response;
import java.time.Duration;
import java.time.Instant;

/** How somebody's answer to the follow-up question ends it, without what was reported. */
public record Concluded(String registrationId, Conclusion conclusion, Source source, Instant answeredAt)
        implements Response {
    /** So long nobody who said "not yet" is asked again: shorter than from one round to the next, longer than its repeats. */
    private static final Duration REST = Duration.ofDays(60);

    /**
     * Whether the question has its answer at that moment. Not one that staff noted, which the next round asks to confirm;
     * and "not yet" for a while only.
     */
    @Override
    public boolean settled(Instant at) {
        return source == Source.PERSON
                && (conclusion != Conclusion.NOT_YET || answeredAt.plus(REST).isAfter(at));
    }
}
