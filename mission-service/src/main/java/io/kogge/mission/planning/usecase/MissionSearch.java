// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.planning.model.Mission;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds missions. */
public interface MissionSearch {

    /** The mission; a rejection {@code mission-not-found} if there is none. */
    Mono<Stored<Mission>> get(String id);

    /**
     * The selected missions, the earliest start first or the latest.
     *
     * @param offset how many to skip
     * @param limit most that are given
     */
    Flux<Stored<Mission>> list(MissionSelection selection, int offset, int limit);

    /** All of them, in the same order. */
    Flux<Stored<Mission>> all(MissionSelection selection);

    /**
     * Drafts whose planner asked for a colleague's approval that nobody has given, and that start after this moment, the earliest start
     * first; none in whose plan this member of staff had a hand.
     */
    Flux<Stored<Mission>> awaitingApproval(String staff, Instant after);

    /** How many missions are selected. */
    Mono<Long> count(MissionSelection selection);

    /** Ids of missions for which the clock has something to do by now. */
    Flux<String> due(Instant now);

    /** Ids of missions with this theme that are not over. */
    Flux<String> withTheme(String themeId);
}
