// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

/** What becomes of a message that falls on a day on which nobody works. */
public enum WorkingDays {
    /** It goes out all the same. */
    ANY_DAY,
    /** It goes out on the last working day before. */
    BEFORE,
    /** It goes out on the next working day. */
    AFTER
}
