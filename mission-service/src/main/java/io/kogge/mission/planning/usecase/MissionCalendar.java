// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import java.time.Clock;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Does what the calendar says: opens and closes registration, starts and completes missions. The mission itself decides
 * whether anything is due, so several instances may do this at the same time.
 */
public final class MissionCalendar {
    private static final Actor CALENDAR = Actor.system("date-came");

    private final Aggregates<Mission, MissionEvent> missions;
    private final MissionSearch search;
    private final EachAlone each;
    private final Clock clock;

    /** The clock is the domain's. */
    public MissionCalendar(
            Aggregates<Mission, MissionEvent> missions, MissionSearch search, EachAlone each, Clock clock) {
        this.missions = missions;
        this.search = search;
        this.each = each;
        this.clock = clock;
    }

    /** Lets every mission catch up with the clock; one that cannot be changed keeps none of the others waiting. */
    public Mono<Void> run() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return each.run(
                    search.due(now), id -> missions.change(id, Command.by(CALENDAR), mission -> mission.passTime(now)));
        });
    }
}
