// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.MissionState;
import java.util.Set;

/** Which missions the list shows. */
public enum MissionFilter {
    /** What staff still have work with. */
    CURRENT(MissionState.DRAFT, MissionState.ANNOUNCED, MissionState.STARTED),
    /** Not public yet. */
    DRAFT(MissionState.DRAFT),
    /** To come. */
    ANNOUNCED(MissionState.ANNOUNCED),
    /** Under way. */
    STARTED(MissionState.STARTED),
    /** Over. */
    COMPLETED(MissionState.COMPLETED),
    /** Called off. */
    CANCELLED(MissionState.CANCELLED),
    /** Whatever became of them. */
    ALL(MissionState.values());

    private final Set<MissionState> states;

    MissionFilter(MissionState... states) {
        this.states = Set.of(states);
    }

    /** The states that it lets through. */
    public Set<MissionState> states() {
        return states;
    }
}
