// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clock does by itself: registration opens once and closes, the mission starts and ends. What staff did by
 * hand stays: a registration that they closed is not opened again.
 */
public final class ClockPolicy {
    private ClockPolicy() {}

    /** When the clock has something to do next, if ever. */
    public static Optional<Instant> nextAt(Mission mission) {
        MissionPlan plan = mission.plan();
        return switch (mission.state()) {
            case ANNOUNCED ->
                Optional.of(
                        switch (mission.registration()) {
                            case NOT_YET_OPEN -> plan.registration().opensAt();
                            case OPEN -> plan.registration().closesAt();
                            case CLOSED -> plan.startsAt();
                        });
            case STARTED -> Optional.of(plan.endsAt());
            case DRAFT, COMPLETED, CANCELLED -> Optional.empty();
        };
    }

    /** The first thing that is due, if any is. */
    static Optional<MissionEvent> due(Mission mission, Instant now) {
        return nextAt(mission).filter(moment -> !moment.isAfter(now)).map(moment -> next(mission, now));
    }

    private static MissionEvent next(Mission mission, Instant now) {
        if (mission.state() == MissionState.STARTED) {
            return new MissionEvent.Completed(mission.with(MissionState.COMPLETED, mission.registration()));
        }
        return switch (mission.registration()) {
            case NOT_YET_OPEN -> mission.plan().registration().over(now) ? closed(mission) : opened(mission);
            case OPEN -> closed(mission);
            case CLOSED -> new MissionEvent.Started(mission.with(MissionState.STARTED, RegistrationWindow.CLOSED));
        };
    }

    private static MissionEvent opened(Mission mission) {
        return new MissionEvent.RegistrationOpened(mission.with(mission.state(), RegistrationWindow.OPEN));
    }

    private static MissionEvent closed(Mission mission) {
        return new MissionEvent.RegistrationClosed(mission.with(mission.state(), RegistrationWindow.CLOSED));
    }
}
