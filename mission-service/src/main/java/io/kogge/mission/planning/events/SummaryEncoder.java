// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.events;

import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.Stop;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.RegistrationWindow;
import java.util.List;
import java.util.Map;

/** A mission's public state, as every event about it carries it. */
final class SummaryEncoder {
    private SummaryEncoder() {}

    static MissionSummary summary(Mission mission) {
        MissionPlan plan = mission.plan();
        return MissionSummary.newBuilder()
                .setMissionId(mission.id())
                .setKind(MissionKind.valueOf(plan.kind().name()))
                .setState(MissionState.valueOf(mission.state().name()))
                .setRegistration(
                        RegistrationWindow.valueOf(mission.registration().name()))
                .setTitles(texts(plan.titles()))
                .setSummaries(texts(plan.summaries()))
                .setStops(plan.stops().stream().map(SummaryEncoder::stop).toList())
                .setCapacity(plan.capacity())
                .setRegistrationOpensAt(plan.registration().opensAt())
                .setRegistrationClosesAt(plan.registration().closesAt())
                .setPromotionUntil(plan.promotionUntil())
                .setStartsAt(plan.startsAt())
                .setEndsAt(plan.endsAt())
                .setStartZone(plan.firstStop().zone().getId())
                .setEndZone(plan.lastStop().zone().getId())
                .setCalendarRevision(mission.calendarRevision())
                .build();
    }

    private static List<LocalizedText> texts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> new LocalizedText(text.getKey(), text.getValue()))
                .toList();
    }

    private static io.kogge.schemas.mission.Stop stop(Stop stop) {
        return new io.kogge.schemas.mission.Stop(
                stop.city(),
                stop.country(),
                stop.zone().getId(),
                stop.from().toString(),
                stop.to().toString());
    }
}
