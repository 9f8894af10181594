// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.events;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.planning.model.Stop;
import io.kogge.mission.themes.model.Theme;
import io.kogge.schemas.mission.Direction;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.mission.PartnerKind;
import io.kogge.schemas.mission.RegistrationWindow;
import java.util.List;

/** A mission's public state, as every event about it carries it. */
final class MissionSummaryEncoder {
    private MissionSummaryEncoder() {}

    static MissionSummary summary(Mission mission) {
        MissionPlan plan = mission.plan();
        MissionProfile profile = plan.profile();
        return MissionSummary.newBuilder()
                .setMissionId(mission.id())
                .setDirection(Direction.valueOf(profile.direction().name()))
                .setKind(MissionKind.valueOf(profile.kind().name()))
                .setFormat(MissionFormat.valueOf(profile.format().name()))
                .setPartners(profile.partners().stream()
                        .map(MissionSummaryEncoder::partner)
                        .toList())
                .setThemes(profile.themes().stream()
                        .map(MissionSummaryEncoder::theme)
                        .toList())
                .setPolicyLine(profile.policyLine())
                .setState(MissionState.valueOf(mission.state().name()))
                .setRegistration(
                        RegistrationWindow.valueOf(mission.registration().name()))
                .setTitles(texts(plan.titles()))
                .setSummaries(texts(plan.summaries()))
                .setStops(plan.stops().stream().map(MissionSummaryEncoder::stop).toList())
                .setCapacity(plan.capacity())
                .setRegistrationOpensAt(plan.registration().opensAt())
                .setRegistrationClosesAt(plan.registration().closesAt())
                .setPromotionUntil(plan.promotionUntil())
                .setStartsAt(plan.startsAt())
                .setEndsAt(plan.endsAt())
                .setStartZone(plan.firstStop().zone().getId())
                .setEndZone(plan.lastStop().zone().getId())
                .setCalendarRevision(mission.calendarRevision())
                .setAsksPassportName(plan.asksPassportName())
                .build();
    }

    private static io.kogge.schemas.mission.Partner partner(MissionPartner partner) {
        return new io.kogge.schemas.mission.Partner(
                PartnerKind.valueOf(partner.kind().name()),
                partner.name(),
                partner.country(),
                partner.leads(),
                partner.partnerId());
    }

    private static MissionTheme theme(Theme theme) {
        return new MissionTheme(theme.id(), texts(theme.names()));
    }

    private static List<LocalizedText> texts(Texts texts) {
        return texts.byLanguage().entrySet().stream()
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
