// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.correspondence.model.Delivery.Status;
import java.time.Instant;

/**
 * Copies of one of a mission's messages that have come equally far.
 *
 * @param message which message, as {@link Letter#message()}
 * @param code why, or what went wrong last; empty where there is nothing to say
 * @param language in which they told what they told; empty where none was tried
 * @param possiblyTwice whether these people may have it twice
 * @param count how many there are
 * @param first when the first of them was queued (domain time)
 * @param last when the last of them was sent; of those that are not sent, queued (domain time)
 */
public record CopiesTally(
        String message,
        Status status,
        String code,
        String language,
        boolean possiblyTwice,
        long count,
        Instant first,
        Instant last) {

    /** Whether staff should look at these. */
    public boolean remarkable() {
        return status.retriable() || (possiblyTwice && status == Status.SENT);
    }
}
