// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.correspondence.model.Delivery.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a delivery came.
 *
 * @param attempts attempts opened so far
 * @param deferrals how often it was put off since it was queued
 * @param attemptOpen whether the last attempt has no answer
 * @param possiblyTwice whether an attempt was opened while an earlier one had no answer
 * @param notBefore not tried before this (system time)
 * @param code why it ended as it did, or what went wrong last: a status code, a {@link Trouble} or a
 *     {@link SkipReason}; else empty
 * @param words what the mail server said to that, as {@link Reply} has it; else empty
 * @param endedAt when it ended (domain time), or null
 */
public record DeliveryProgress(
        Status status,
        int attempts,
        int deferrals,
        boolean attemptOpen,
        boolean possiblyTwice,
        Instant notBefore,
        String code,
        String words,
        @Nullable Instant endedAt) {

    static DeliveryProgress queued(Instant systemNow) {
        return new DeliveryProgress(Status.QUEUED, 0, 0, false, false, systemNow, "", "", null);
    }

    DeliveryProgress opened() {
        return new DeliveryProgress(
                status, attempts + 1, deferrals, true, possiblyTwice || attemptOpen, notBefore, code, words, null);
    }

    /** The last attempt has its answer. */
    DeliveryProgress answered() {
        return new DeliveryProgress(status, attempts, deferrals, false, possiblyTwice, notBefore, code, words, endedAt);
    }

    /** To be tried again; an attempt that may have arrived stays open. */
    DeliveryProgress putOff(String why, String said, Instant until) {
        return new DeliveryProgress(
                Status.QUEUED, attempts, deferrals + 1, attemptOpen, possiblyTwice, until, why, said, null);
    }

    DeliveryProgress ended(Status end, String why, String said, Instant now) {
        return new DeliveryProgress(end, attempts, deferrals, attemptOpen, possiblyTwice, notBefore, why, said, now);
    }

    /** Moved by staff to waiting or held, to be tried as soon as it may; what went wrong before is forgotten. */
    DeliveryProgress movedTo(Status next, Instant systemNow) {
        return new DeliveryProgress(next, attempts, 0, false, possiblyTwice, systemNow, "", "", null);
    }

    /** An attempt that may have arrived makes the next one possibly the second, but is not waited for any more. */
    DeliveryProgress requeued(Instant systemNow) {
        return new DeliveryProgress(
                Status.QUEUED, attempts, 0, false, possiblyTwice || attemptOpen, systemNow, "", "", null);
    }
}
