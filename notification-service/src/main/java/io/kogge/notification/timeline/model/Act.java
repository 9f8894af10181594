// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

/** What staff can do to a message, or to one person's copy of it. */
public enum Act {
    HOLD,
    RELEASE,
    LEAVE_OUT,
    /** What was left out is planned again. */
    BRING_BACK,
    SEND_NOW,
    /** One copy is to be written otherwise; it waits until it is. */
    OWN_TEXT,
    /** One copy gets the words of the others again. */
    COMMON_TEXT
}
