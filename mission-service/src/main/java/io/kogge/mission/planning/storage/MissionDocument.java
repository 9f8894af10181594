// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import io.kogge.mission.planning.model.CalendarPolicy;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.RegistrationPeriod;
import io.kogge.mission.planning.model.RegistrationState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mission as it is stored. {@code startsAt} and {@code dueAt} are there to be searched by and follow from the rest.
 */
public record MissionDocument(
        String missionId,
        MissionState state,
        RegistrationState registration,
        Instant startsAt,
        @Nullable Instant dueAt,
        MissionKind kind,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopDocument> stops,
        int capacity,
        Instant opensAt,
        Instant closesAt,
        Instant promotionUntil,
        int calendarRevision,
        @Nullable CancelReason cancelReason) {

    static MissionDocument of(Mission mission) {
        MissionPlan plan = mission.plan();
        return new MissionDocument(
                mission.id(),
                mission.state(),
                mission.registration(),
                plan.startsAt(),
                CalendarPolicy.nextAt(mission).orElse(null),
                plan.kind(),
                plan.titles(),
                plan.summaries(),
                plan.stops().stream().map(StopDocument::of).toList(),
                plan.capacity(),
                plan.registration().opensAt(),
                plan.registration().closesAt(),
                plan.promotionUntil(),
                mission.calendarRevision(),
                mission.cancelReason());
    }

    Mission toMission() {
        MissionPlan plan = new MissionPlan(
                kind,
                titles,
                summaries,
                stops.stream().map(StopDocument::toStop).toList(),
                capacity,
                new RegistrationPeriod(opensAt, closesAt),
                promotionUntil);
        return new Mission(missionId, plan, state, registration, calendarRevision, cancelReason);
    }
}
