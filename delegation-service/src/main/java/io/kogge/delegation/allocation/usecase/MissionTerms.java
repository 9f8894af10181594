// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Phase;
import io.kogge.delegation.allocation.model.Terms;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import java.time.Instant;

/** What a mission says about its places. */
public final class MissionTerms {
    private MissionTerms() {}

    /** The terms of this mission as it is known now. */
    public static Terms of(Mission mission) {
        return of(mission.sequence(), mission.state(), mission.capacity(), mission.promotionUntil());
    }

    /** The same from what the event of this sequence says. */
    public static Terms of(long sequence, MissionState state, int capacity, Instant promotionUntil) {
        Phase phase = switch (state) {
            case ANNOUNCED -> Phase.BEFORE_START;
            case STARTED -> Phase.UNDERWAY;
            case COMPLETED -> Phase.OVER;
            case CANCELLED -> Phase.CANCELLED;
        };
        return new Terms(sequence, capacity, promotionUntil, phase);
    }
}
