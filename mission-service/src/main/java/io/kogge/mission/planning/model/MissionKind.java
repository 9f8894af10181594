// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/** Who travels to whom. */
public enum MissionKind {
    /** From here to partners elsewhere. */
    OUTGOING,
    /** Guests come here. */
    INCOMING,
    /** Together with a partner city, to a third place. */
    JOINT
}
