// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

/** Where a public mission is in its life. */
public enum MissionState {
    /** Public, and not begun. */
    ANNOUNCED,
    /** Has begun. */
    STARTED,
    /** Is over. */
    COMPLETED,
    /** Does not take place. */
    CANCELLED;

    /** Whether it neither is over nor was cancelled. */
    public boolean alive() {
        return this == ANNOUNCED || this == STARTED;
    }
}
