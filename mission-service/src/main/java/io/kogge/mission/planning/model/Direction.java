// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/** Who travels to whom. */
public enum Direction {
    /** From here to hosts elsewhere. */
    OUTGOING,
    /** Guests come here. */
    INCOMING,
    /** Here, for people from here. */
    AT_HOME
}
