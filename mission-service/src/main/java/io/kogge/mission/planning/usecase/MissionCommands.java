// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.planning.model.MissionPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import reactor.core.publisher.Mono;

/** What staff do with missions. Every change names the version that they saw. */
public final class MissionCommands {
    private final Aggregates<Mission, MissionEvent> missions;
    private final Clock clock;
    private final ZoneId office;

    /** The clock is the domain's, the zone that of the office's clocks. */
    public MissionCommands(Aggregates<Mission, MissionEvent> missions, Clock clock, ZoneId office) {
        this.missions = missions;
        this.clock = clock;
        this.office = office;
    }

    /** Plans a mission under an id that the caller chose; the same plan again is answered the same. */
    public Mono<Stored<Mission>> plan(String id, MissionPlan plan, Actor actor) {
        return Mono.defer(() -> missions.create(id, Command.creating(id, actor, plan), Mission.draft(id, plan)));
    }

    /** Changes the plan. */
    public Mono<Stored<Mission>> edit(String id, long version, MissionPlan plan, Actor actor) {
        return missions.change(id, version, Command.by(actor), mission -> mission.edit(plan));
    }

    /** Takes a step. */
    public Mono<Stored<Mission>> take(String id, long version, StepOrder order, Actor actor) {
        return missions.change(id, version, Command.by(actor), mission -> decide(mission, order, clock.instant()));
    }

    private Decision<Mission, MissionEvent> decide(Mission mission, StepOrder order, Instant now) {
        if (order instanceof StepOrder.OpenRegistration open) {
            return mission.openRegistration(now, open.closesAt());
        }
        if (order instanceof StepOrder.Move move) {
            return mission.move(move.days(), office, now);
        }
        if (order instanceof StepOrder.Cancel cancel) {
            return mission.cancel(cancel.reason(), now);
        }
        return switch (order.step()) {
            case ANNOUNCE -> mission.announce(now);
            case CLOSE_REGISTRATION -> mission.closeRegistration(now);
            case START -> mission.start(now);
            case COMPLETE -> mission.complete(now);
            case OPEN_REGISTRATION, MOVE, CANCEL ->
                throw new IllegalArgumentException(order.step() + " needs an order of its own");
        };
    }
}
