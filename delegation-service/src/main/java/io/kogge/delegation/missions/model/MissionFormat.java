// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

/** How people take part. */
public enum MissionFormat {
    /** By being there. */
    ON_SITE,
    /** By being there or from afar. */
    HYBRID,
    /** From afar only. */
    ONLINE,
    /** One that this build has no word for. */
    UNKNOWN
}
