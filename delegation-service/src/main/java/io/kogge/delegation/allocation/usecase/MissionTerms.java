// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Phase;
import io.kogge.delegation.allocation.model.Terms;
import io.kogge.delegation.missions.model.Mission;

/** What a mission says about its places. */
public final class MissionTerms {
    private MissionTerms() {}

    /** The terms of this mission as it is known now. */
    public static Terms of(Mission mission) {
        Phase phase = switch (mission.state()) {
            case ANNOUNCED -> Phase.BEFORE_START;
            case STARTED -> Phase.UNDERWAY;
            case COMPLETED -> Phase.OVER;
            case CANCELLED -> Phase.CANCELLED;
        };
        return new Terms(mission.sequence(), mission.capacity(), mission.promotionUntil(), phase);
    }
}
