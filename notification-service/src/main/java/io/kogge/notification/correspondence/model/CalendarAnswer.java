// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.time.Instant;

/**
 * What a recipient's calendar answered to an entry (RFC 5546, 3.2.3).
 *
 * @param at when it was given, as the answer says, or when it came
 */
public record CalendarAnswer(Kind kind, Instant at) {

    /** The answers there are. */
    public enum Kind {
        ACCEPTED,
        DECLINED,
        TENTATIVE
    }
}
