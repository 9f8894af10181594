// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/** How people take part. */
public enum MissionFormat {
    /** By being there. */
    ON_SITE,
    /** By being there or from afar. */
    HYBRID,
    /** From afar only. */
    ONLINE
}
