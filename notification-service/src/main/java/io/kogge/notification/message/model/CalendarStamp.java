// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import org.jspecify.annotations.Nullable;

/**
 * Which state of a person's calendar entry a message carries.
 *
 * @param sequence rises with every message about the same entry (RFC 5546, 2.1.4)
 */
public record CalendarStamp(Method method, int sequence) {

    /** What the receiving calendar should do. */
    public enum Method {
        /** Show it, or show it as it is now. */
        REQUEST,
        /** Take it out. */
        CANCEL
    }

    /** Of two the one that counts: a null says nothing, and of equal ones the second does. */
    public static @Nullable CalendarStamp later(@Nullable CalendarStamp one, @Nullable CalendarStamp other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.sequence >= one.sequence ? other : one;
    }
}
