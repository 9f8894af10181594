// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.UnsafeNotice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What staff do with missions. Every change names the version that they saw. */
public final class MissionCommands {
    /** Code of the refusal to plan under the id of a draft that was thrown away. */
    public static final String DELETED = "draft-deleted";

    private final Aggregates<Mission, MissionEvent> missions;
    private final LinkedPartners partners;
    private final AdvisedRoutes routes;
    private final Clock clock;
    private final ZoneId office;

    /** The clock is the domain's, the zone that of the office's clocks. */
    public MissionCommands(
            Aggregates<Mission, MissionEvent> missions,
            LinkedPartners partners,
            AdvisedRoutes routes,
            Clock clock,
            ZoneId office) {
        this.missions = missions;
        this.partners = partners;
        this.routes = routes;
        this.clock = clock;
        this.office = office;
    }

    /**
     * Plans a mission under an id that the caller chose; the same plan again is answered the same, whatever partners the
     * register has learned of meanwhile. A conflict {@code draft-deleted} where what was planned under this id was thrown
     * away since.
     */
    public Mono<Stored<Mission>> plan(String id, MissionPlan plan, Actor actor) {
        return partners.in(plan)
                .flatMap(linked ->
                        missions.create(id, Command.creating(id, actor, plan), Mission.draft(id, linked, actor.id())))
                .onErrorResume(
                        Rejection.Conflict.class,
                        taken -> missions.get(id)
                                .filter(there -> there.state().removed())
                                .switchIfEmpty(Mono.error(taken)))
                .filter(planned -> !planned.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.Conflict(DELETED)));
    }

    /** Changes the plan. */
    public Mono<Stored<Mission>> edit(String id, long version, MissionPlan plan, Actor actor) {
        return Mono.zip(partners.in(plan), at(id, version))
                .flatMap(read -> unsafe(read.getT1(), read.getT2().state(), actor)
                        .flatMap(added -> missions.change(
                                id,
                                version,
                                Command.by(actor),
                                mission -> mission.edit(read.getT1(), actor.id(), added))));
    }

    /** Takes a step. Advisories count as they read just before it; the route is that of the version that is named. */
    public Mono<Stored<Mission>> take(String id, long version, StepOrder order, Actor actor) {
        return at(id, version)
                .flatMap(read -> routes.of(read.state().plan()))
                .flatMap(advisories -> missions.change(
                        id,
                        version,
                        Command.by(actor),
                        mission -> decide(mission, order, actor.id(), advisories.unsafe(mission))));
    }

    /** Throws a draft away. */
    public Mono<Void> remove(String id, long version, Actor actor) {
        return at(id, version)
                .flatMap(read -> missions.change(id, version, Command.by(actor), Mission::remove))
                .then();
    }

    /** The mission as the asker saw it: advisories are looked up for that plan alone, and decided upon with no other. */
    private Mono<Stored<Mission>> at(String id, long version) {
        return missions.get(id)
                .filter(read -> !read.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")))
                .filter(read -> read.version() == version)
                .switchIfEmpty(Mono.error(Rejection.Stale::new));
    }

    /** The advisories of the strictest level that this plan of somebody runs into, and the one before did not. */
    private Mono<Set<UnsafeNotice>> unsafe(MissionPlan plan, Mission before, Actor planner) {
        Set<String> planners = new HashSet<>(before.oversight().planners());
        planners.add(planner.id());
        return Mono.zip(routes.of(plan), routes.of(before.plan())).map(both -> {
            Set<UnsafeNotice> added = new HashSet<>(both.getT1().unsafe(planners));
            added.removeAll(both.getT2().unsafe(planners));
            return added;
        });
    }

    private Decision<Mission, MissionEvent> decide(
            Mission mission, StepOrder order, String staff, Set<UnsafeNotice> notices) {
        Instant now = clock.instant();
        if (order instanceof StepOrder.OpenRegistration open) {
            return mission.openRegistration(now, open.closesAt());
        }
        if (order instanceof StepOrder.Move move) {
            return mission.move(move.days(), office, now);
        }
        if (order instanceof StepOrder.Cancel cancel) {
            return mission.cancel(cancel.reason(), now);
        }
        if (order instanceof StepOrder.Approve approve) {
            return mission.approve(staff, approve.reason(), notices, now.truncatedTo(ChronoUnit.MILLIS));
        }
        return switch (order.step()) {
            case ANNOUNCE -> mission.announce(now, notices);
            case ASK_APPROVAL -> mission.askApproval(staff, notices, now.truncatedTo(ChronoUnit.MILLIS));
            case CLOSE_REGISTRATION -> mission.closeRegistration(now);
            case START -> mission.start(now);
            case COMPLETE -> mission.complete(now);
            case OPEN_REGISTRATION, MOVE, CANCEL, APPROVE ->
                throw new IllegalArgumentException(order.step() + " needs an order of its own");
        };
    }
}
