// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.card;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.missions.model.Mission;
import java.time.Clock;

/**
 * Missions as the API answers them to everybody. That a mission is full shows in its free places; how many wait is said only
 * where the office wants everybody to know, as on its page.
 */
public final class MissionAnswers {
    private final boolean tellsWaiting;
    private final Clock clock;

    /** By the domain's clock. */
    public MissionAnswers(boolean tellsWaiting, Clock clock) {
        this.tellsWaiting = tellsWaiting;
        this.clock = clock;
    }

    /** This mission as it is now. */
    public MissionJson of(Mission mission, Places places) {
        return MissionJson.of(mission, MissionJson.PlacesJson.of(places, tellsWaiting), clock.instant());
    }
}
