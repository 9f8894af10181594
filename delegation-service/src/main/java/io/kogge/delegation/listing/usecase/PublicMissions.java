// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.usecase;

import io.kogge.delegation.listing.model.ListedMission;
import io.kogge.delegation.listing.model.Wanted;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * The missions that are announced and not over, the next one first. They are read anew about once a second, whoever asks how
 * often, and searched in memory: an office has dozens of them.
 */
public final class PublicMissions {
    /** Far more than an office announces; those that begin last are left out. */
    static final int MOST = 1_000;

    private final Missions missions;
    private final Clock clock;
    private final Mono<List<ListedMission>> all;
    /** Spares making the keys anew of what has not changed. */
    private volatile Map<String, ListedMission> known = Map.of();

    /** What was read is shown for so long; by the domain's clock nothing is shown that is over. */
    public PublicMissions(Missions missions, Duration kept, Clock clock) {
        this.missions = missions;
        this.clock = clock;
        this.all = Mono.defer(this::read).cache(read -> kept, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** All of them. */
    public Mono<List<ListedMission>> all() {
        return all.map(read -> read.stream()
                .filter(listed -> listed.mission().endsAt().isAfter(clock.instant()))
                .toList());
    }

    /** Those of them that are looked for. */
    public Mono<List<Mission>> find(Wanted wanted) {
        return all().map(listed -> those(listed, wanted));
    }

    /** Those of these that are looked for. */
    public static List<Mission> those(List<ListedMission> of, Wanted wanted) {
        return of.stream().filter(wanted::lets).map(ListedMission::mission).toList();
    }

    private Mono<List<ListedMission>> read() {
        return missions.ahead(clock.instant(), MOST)
                .map(this::listed)
                .collectList()
                .doOnNext(read -> known = read.stream()
                        .collect(Collectors.toMap(listed -> listed.mission().id(), Function.identity())));
    }

    private ListedMission listed(Mission mission) {
        ListedMission before = known.get(mission.id());
        return before != null && before.mission().equals(mission) ? before : ListedMission.of(mission);
    }
}
