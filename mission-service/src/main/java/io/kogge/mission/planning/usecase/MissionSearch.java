// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionState;
import java.time.Instant;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds missions. */
public interface MissionSearch {

    /** The mission; a rejection {@code mission-not-found} if there is none. */
    Mono<Stored<Mission>> get(String id);

    /**
     * Missions in one of these states, the earliest start first.
     *
     * @param states none means all
     * @param offset how many to skip
     * @param limit most that are given
     */
    Flux<Stored<Mission>> list(Set<MissionState> states, int offset, int limit);

    /** How many missions are in one of these states; none means all. */
    Mono<Long> count(Set<MissionState> states);

    /** Ids of missions for which the clock has something to do by now. */
    Flux<String> due(Instant now);
}
