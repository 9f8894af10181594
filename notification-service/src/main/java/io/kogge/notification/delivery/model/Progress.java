// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.model;

import io.kogge.notification.delivery.model.Delivery.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a delivery came.
 *
 * @param attempts attempts opened so far
 * @param deferrals how often the mail server put it off since it was queued
 * @param attemptOpen whether the last attempt has no answer yet
 * @param possiblyTwice whether an attempt was opened while an earlier one had no answer
 * @param notBefore not tried before this (system time)
 * @param code why it ended as it did, or what went wrong last: a status code or a {@link SkipReason}; else empty
 * @param endedAt when it ended (domain time), or null
 */
public record Progress(
        Status status,
        int attempts,
        int deferrals,
        boolean attemptOpen,
        boolean possiblyTwice,
        Instant notBefore,
        String code,
        @Nullable Instant endedAt) {

    static Progress queued(Instant systemNow) {
        return new Progress(Status.QUEUED, 0, 0, false, false, systemNow, "", null);
    }

    Progress opened() {
        return new Progress(status, attempts + 1, deferrals, true, possiblyTwice || attemptOpen, notBefore, code, null);
    }

    Progress deferred(String status, Instant until) {
        return new Progress(Status.QUEUED, attempts, deferrals + 1, false, possiblyTwice, until, status, null);
    }

    /** No answer, or no connection; an attempt that may have arrived stays open. */
    Progress undelivered(String status, boolean stillOpen, Instant until) {
        return new Progress(Status.QUEUED, attempts, deferrals, stillOpen, possiblyTwice, until, status, null);
    }

    Progress ended(Status end, String why, Instant now) {
        return new Progress(end, attempts, deferrals, false, possiblyTwice, notBefore, why, now);
    }

    Progress requeued(Instant systemNow) {
        return new Progress(Status.QUEUED, attempts, 0, false, possiblyTwice, systemNow, "", null);
    }
}
