// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.KnownMissions;
import io.kogge.mission.activities.model.MissionTwin;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.Stop;
import io.kogge.mission.planning.usecase.MissionSearch;
import io.kogge.mission.planning.usecase.MissionSelection;
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

    /** A mission that began earlier than this before a day is over by then. */
    private static final int LONGEST = 100;

    /** Clocks of a place may show another day than those by which missions are sorted. */
    private static final int ZONES = 2;

    /** More than these nobody is asked about. */
    private static final int MOST_ASKED = 5;

    private final MissionSearch missions;

    /** Over all missions. */
    public MissionTwins(MissionSearch missions) {
        this.missions = missions;
    }

    /** Those that this one may be, the earliest first. */
    public Flux<MissionTwin> alike(ActivityContent activity) {
        LocalDate first = activity.date().first().minusDays(LONGEST);
        LocalDate last = activity.date().last().plusDays(ZONES);
        return missions.all(COUNTED.startingAfter(first.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .startingUntil(last.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .map(MissionTwins::twin)
                .filter(mission -> mission.looksLike(activity))
                .take(MOST_ASKED);
    }

    /** All, for many activities. */
    public Mono<KnownMissions> all() {
        return missions.all(COUNTED).map(MissionTwins::twin).collectList().map(KnownMissions::new);
    }

    /** One of them, in whatever state it is by now; a rejection {@code mission-not-found} if there is none. */
    public Mono<MissionTwin> get(String missionId) {
        return missions.get(missionId).map(MissionTwins::twin);
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
