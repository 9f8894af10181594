// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

/** What becomes of who joins once a message has gone out to everybody. */
public enum LateJoiners {
    /** They get it at once, however late. */
    SEND_NOW,
    /** They get it at once as long as it is of use. */
    WHILE_USEFUL,
    /** They do not get it. */
    SKIP
}
