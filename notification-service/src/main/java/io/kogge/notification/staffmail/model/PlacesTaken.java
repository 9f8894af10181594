// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.model;

import java.time.Instant;

/**
 * How far a mission's places are taken.
 *
 * @param promotionUntil last moment at which a free place goes to the waiting list by itself
 * @param announced whether it still lies ahead and takes place
 */
public record PlacesTaken(
        String missionId,
        boolean announced,
        int capacity,
        Instant promotionUntil,
        int accepted,
        int waiting,
        int undecided) {

    /** Those that nobody has. */
    public int free() {
        return Math.max(0, capacity - accepted);
    }

    /** Whether a free place no longer goes by itself. */
    public boolean held(Instant now) {
        return announced && now.isAfter(promotionUntil);
    }
}
