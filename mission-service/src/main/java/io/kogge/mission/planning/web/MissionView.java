// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.planning.model.ApprovalNote;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.RegistrationPeriod;
import io.kogge.mission.planning.model.RegistrationWindow;
import io.kogge.mission.planning.model.Stop;
import io.kogge.mission.themes.model.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mission as the API answers it: the plan as it was sent, and what became of it. */
record MissionView(
        String id,
        Direction direction,
        MissionKind kind,
        MissionFormat format,
        List<PartnerView> partners,
        List<String> themes,
        @Nullable String policyLine,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopView> stops,
        int capacity,
        RegistrationPeriod registration,
        Instant promotionUntil,
        boolean asksPassportName,
        MissionState state,
        RegistrationWindow registrationState,
        Instant startsAt,
        Instant endsAt,
        @Nullable CancelReason cancelReason,
        List<ApprovalView> approvals,
        long version) {

    /** A partner; its country only if it is a city, its entry only if the register has one. */
    record PartnerView(
            MissionPartner.Kind kind,
            String name,
            @Nullable String country,
            boolean leads,
            @Nullable String partnerId) {
        static PartnerView of(MissionPartner partner) {
            return new PartnerView(
                    partner.kind(), partner.name(), partner.country(), partner.leads(), partner.partnerId());
        }
    }

    /** That approval was asked for or given; the reason only where it was given. */
    record ApprovalView(
            ApprovalNote.Kind kind,
            String by,
            Instant at,
            @Nullable String reason) {
        static ApprovalView of(ApprovalNote note) {
            return new ApprovalView(note.kind(), note.by(), note.at(), note.reason());
        }
    }

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
        MissionProfile profile = plan.profile();
        return new MissionView(
                mission.id(),
                profile.direction(),
                profile.kind(),
                profile.format(),
                profile.partners().stream().map(PartnerView::of).toList(),
                profile.themes().stream().map(Theme::id).toList(),
                profile.policyLine(),
                plan.titles().byLanguage(),
                plan.summaries().byLanguage(),
                plan.stops().stream().map(StopView::of).toList(),
                plan.capacity(),
                plan.registration(),
                plan.promotionUntil(),
                plan.asksPassportName(),
                mission.state(),
                mission.registration(),
                plan.startsAt(),
                plan.endsAt(),
                mission.cancelReason(),
                mission.oversight().notes().stream().map(ApprovalView::of).toList(),
                stored.version());
    }
}
