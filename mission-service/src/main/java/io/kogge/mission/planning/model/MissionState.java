// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/** Where a mission is in its life; only an announced one is known outside the office. */
public enum MissionState {
    /** Being planned. */
    DRAFT,
    /** Public. */
    ANNOUNCED,
    /** Under way. */
    STARTED,
    /** Over. */
    COMPLETED,
    /** Does not take place. */
    CANCELLED
}
