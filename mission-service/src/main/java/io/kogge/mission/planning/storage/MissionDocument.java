// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.ClockPolicy;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.Oversight;
import io.kogge.mission.planning.model.RegistrationPeriod;
import io.kogge.mission.planning.model.RegistrationWindow;
import io.kogge.mission.planning.model.Stop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mission as it is stored. {@code startsAt}, {@code dueAt}, {@code names} and {@code asked} are there to be searched by and follow from
 * the rest; the last is true while a colleague's approval is waited for, and else missing. {@code oversight}, {@code names},
 * {@code asked} and {@code asksPassportName} are missing in what was stored before they were kept. Of a draft that was thrown away the id
 * is left: it has no state, so that no search finds it, and no plan.
 */
public record MissionDocument(
        String missionId,
        @Nullable MissionState state,
        RegistrationWindow registration,
        @Nullable Instant startsAt,
        @Nullable Instant dueAt,
        @Nullable ProfileDocument profile,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopDocument> stops,
        int capacity,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant promotionUntil,
        int calendarRevision,
        @Nullable CancelReason cancelReason,
        @Nullable OversightPart oversight,
        @Nullable List<String> names,
        @Nullable Boolean asked,
        @Nullable Boolean asksPassportName) {

    static MissionDocument of(Mission mission) {
        if (mission.removed()) {
            return removed(mission);
        }
        MissionPlan plan = mission.plan();
        return new MissionDocument(
                mission.id(),
                mission.state(),
                mission.registration(),
                plan.startsAt(),
                ClockPolicy.nextAt(mission).orElse(null),
                ProfileDocument.of(plan.profile()),
                plan.titles().byLanguage(),
                plan.summaries().byLanguage(),
                plan.stops().stream().map(StopDocument::of).toList(),
                plan.capacity(),
                plan.registration().opensAt(),
                plan.registration().closesAt(),
                plan.promotionUntil(),
                mission.calendarRevision(),
                mission.cancelReason(),
                OversightPart.of(mission.oversight()),
                names(plan),
                waits(mission) ? Boolean.TRUE : null,
                plan.asksPassportName());
    }

    private static boolean waits(Mission mission) {
        return mission.state() == MissionState.DRAFT
                && mission.oversight().waits(mission.plan().stops());
    }

    private static MissionDocument removed(Mission draft) {
        return new MissionDocument(
                draft.id(),
                null,
                draft.registration(),
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                List.of(),
                0,
                null,
                null,
                null,
                draft.calendarRevision(),
                null,
                null,
                List.of(),
                null,
                null);
    }

    /** Keys of what it is looked for by: titles, cities and partners. */
    static List<String> names(MissionPlan plan) {
        return NameKeys.of(Stream.of(
                        plan.titles().byLanguage().values().stream(),
                        plan.stops().stream().map(Stop::city),
                        plan.profile().partners().stream().map(MissionPartner::name))
                .flatMap(names -> names)
                .toList());
    }

    Mission toMission() {
        if (state == null) {
            return Mission.removed(missionId);
        }
        MissionPlan plan = new MissionPlan(
                Objects.requireNonNull(profile).toProfile(),
                new Texts(titles),
                new Texts(summaries),
                stops.stream().map(StopDocument::toStop).toList(),
                capacity,
                new RegistrationPeriod(Objects.requireNonNull(opensAt), Objects.requireNonNull(closesAt)),
                Objects.requireNonNull(promotionUntil),
                Boolean.TRUE.equals(asksPassportName));
        Oversight watched = oversight == null ? Oversight.NONE : oversight.toOversight();
        return new Mission(missionId, plan, state, registration, calendarRevision, cancelReason, watched);
    }
}
