// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kogge.event.aggregate.Stored;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.RegistrationPeriod;
import io.kogge.mission.planning.model.RegistrationState;
import io.kogge.mission.planning.model.Stop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mission as the API answers it: the plan as it was sent, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MissionView(
        String id,
        MissionKind kind,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopView> stops,
        int capacity,
        RegistrationPeriod registration,
        Instant promotionUntil,
        MissionState state,
        RegistrationState registrationState,
        Instant startsAt,
        Instant endsAt,
        @Nullable CancelReason cancelReason,
        long version) {

    /** A stop; local times without seconds unless there are any. */
    record StopView(String city, String country, String zone, String from, String to) {
        static StopView of(Stop stop) {
            return new StopView(
                    stop.city(),
                    stop.country(),
                    stop.zone().getId(),
                    stop.from().toString(),
                    stop.to().toString());
        }
    }

    static MissionView of(Stored<Mission> stored) {
        Mission mission = stored.state();
        MissionPlan plan = mission.plan();
        return new MissionView(
                mission.id(),
                plan.kind(),
                plan.titles(),
                plan.summaries(),
                plan.stops().stream().map(StopView::of).toList(),
                plan.capacity(),
                plan.registration(),
                plan.promotionUntil(),
                mission.state(),
                mission.registration(),
                plan.startsAt(),
                plan.endsAt(),
                mission.cancelReason(),
                stored.version());
    }
}
