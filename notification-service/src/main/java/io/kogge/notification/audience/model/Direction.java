// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

/** Who travels to whom. */
public enum Direction {
    /** To hosts elsewhere. */
    OUTGOING,
    /** Guests come. */
    INCOMING,
    /** At home, for people from there. */
    AT_HOME,
    /** One that this build does not know, or that nobody told yet. */
    UNKNOWN
}
