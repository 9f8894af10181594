// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.usecase;

/** Whether somebody reads what calendars answer; else invitations ask for no answer, and entries stand at once. */
@FunctionalInterface
public interface RepliesWanted {

    /** Asked for each entry. */
    boolean wanted();
}
