// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.activities.model.KnownMissions;
import io.kogge.mission.activities.model.MissionTwin;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.Stop;
import io.kogge.mission.planning.usecase.MissionSearch;
import io.kogge.mission.planning.usecase.MissionSelection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds the missions that an activity may be, too: somebody entered what was planned here. Drafts and what was cancelled
 * count nowhere.
 */
public final class MissionTwins {
    private static final MissionSelection COUNTED =
            MissionSelection.in(MissionState.ANNOUNCED, MissionState.STARTED, MissionState.COMPLETED);

    /** One that began longer before a day than this is looked for by what it is called alone, not by where and with whom. */
    private static final int LOOKED_BACK = 100;

    /** Clocks of a place may show another day than those by which missions are sorted. */
    private static final int ZONES = 2;

    /** More than these nobody is asked about. */
    private static final int MOST_ASKED = 5;

    private final MissionSearch missions;

    /** Over all missions. */
    public MissionTwins(MissionSearch missions) {
        this.missions = missions;
    }

    /**
     * A mission that somebody said an activity is, too.
     *
     * @param counts whether it does, as it is by now
     */
    public record Joined(MissionTwin mission, boolean counts) {}

    /** Those that this one may be. */
    public Flux<MissionTwin> alike(ActivityContent activity) {
        MissionSelection begun =
                COUNTED.startingUntil(moment(activity.date().last().plusDays(ZONES)));
        Flux<MissionSelection> called =
                Flux.fromIterable(activity.titles().byLanguage().values()).map(begun::called);
        // whatever it is called: few enough in some days, and too many in years
        Flux<MissionSelection> there = DatePrecision.of(activity.date()) == DatePrecision.DAY
                ? Flux.just(begun.startingAfter(moment(activity.date().first().minusDays(LOOKED_BACK))))
                : Flux.empty();
        return called.concatWith(there)
                .concatMap(missions::all)
                .map(MissionTwins::twin)
                .filter(mission -> mission.looksLike(activity))
                .distinct(MissionTwin::id)
                .take(MOST_ASKED);
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** All, for many activities. */
    public Mono<KnownMissions> all() {
        return missions.all(COUNTED).map(MissionTwins::twin).collectList().map(KnownMissions::new);
    }

    /** One of them, in whatever state it is by now; a rejection {@code mission-not-found} if there is none. */
    public Mono<Joined> get(String missionId) {
        return missions.get(missionId)
                .map(stored -> new Joined(
                        twin(stored), COUNTED.states().contains(stored.state().state())));
    }

    private static MissionTwin twin(Stored<Mission> stored) {
        MissionPlan plan = stored.state().plan();
        List<PartnerName> partners = plan.profile().partners().stream()
                .map(partner -> new PartnerName(partner.partnerId(), partner.name(), partner.country()))
                .toList();
        return MissionTwin.of(
                stored.id(),
                plan.titles(),
                plan.firstStop().from().toLocalDate(),
                plan.lastStop().to().toLocalDate(),
                plan.stops().stream().map(Stop::city).toList(),
                partners);
    }
}
