// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.command.Command;
import io.kogge.event.command.Rejection;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Does what the calendar says: opens and closes registration, starts and completes missions. The mission itself decides
 * whether anything is due, so several instances may do this at the same time.
 */
public final class MissionCalendar {
    private static final Logger LOG = LoggerFactory.getLogger(MissionCalendar.class);
    private static final int AT_ONCE = 8;

    private final Aggregates<Mission, MissionEvent> missions;
    private final MissionSearch search;
    private final Clock clock;

    /** The clock is the domain's. */
    public MissionCalendar(Aggregates<Mission, MissionEvent> missions, MissionSearch search, Clock clock) {
        this.missions = missions;
        this.search = search;
        this.clock = clock;
    }

    /** Lets every mission catch up with the clock. */
    public Mono<Void> run() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return search.due(now).flatMap(id -> catchUp(id, now), AT_ONCE).then();
        });
    }

    /** One mission that cannot be changed does not keep the others waiting; the next run tries it again. */
    private Mono<Stored<Mission>> catchUp(String id, Instant now) {
        return missions.change(id, Command.fresh(), mission -> mission.passTime(now))
                .onErrorResume(Rejection.class, busy -> {
                    LOG.info("Mission {} waits for the calendar's next run: {}", id, busy.code());
                    return Mono.empty();
                });
    }
}
