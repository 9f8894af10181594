// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

import io.kogge.kernel.command.Rejection;

/**
 * How far a mission is. Once it is not ahead any more, who takes part stands, and so does what was answered and decided:
 * nothing rewrites afterwards what was true.
 */
public enum MissionProgress {
    /** Public, and its start has not come. */
    AHEAD,
    /** Has begun. */
    UNDERWAY,
    /** Has ended. */
    OVER,
    /** Does not take place. */
    CANCELLED;

    /** Refuses, with the reason why, what may be done only while the mission is ahead. */
    public void requireAhead() {
        switch (this) {
            case AHEAD -> {}
            case UNDERWAY -> throw new Rejection.Conflict("mission-begun");
            case OVER -> throw new Rejection.Conflict("mission-over");
            case CANCELLED -> throw new Rejection.Conflict("mission-cancelled");
        }
    }

    /** Refuses, with the reason why, what can only be known once the mission has begun. */
    public void requireBegun() {
        switch (this) {
            case AHEAD -> throw new Rejection.Conflict("mission-not-begun");
            case UNDERWAY, OVER -> {}
            case CANCELLED -> throw new Rejection.Conflict("mission-cancelled");
        }
    }
}
