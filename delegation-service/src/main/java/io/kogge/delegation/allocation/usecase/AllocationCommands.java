// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Notice;
import io.kogge.delegation.allocation.model.Terms;
import io.kogge.delegation.registration.usecase.UnheardRegistrations;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.BatchedCommand;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries out commands on allocations. A mission's allocation comes into being with whatever arrives first, the mission
 * or a registration for it, as the topics have no order between them.
 */
public final class AllocationCommands {
    /** Notices in one write, so that it stays small whatever comes together. */
    private static final int MOST_TOGETHER = 500;

    private static final Actor SETTLES = Actor.system("allocate");

    private final Aggregates<Allocation, AllocationEvent> allocations;
    private final UnheardRegistrations unheard;
    private final Clock clock;

    /** Works on these allocations, by the domain's clock, and marks what they have heard. */
    public AllocationCommands(
            Aggregates<Allocation, AllocationEvent> allocations, UnheardRegistrations unheard, Clock clock) {
        this.allocations = allocations;
        this.unheard = unheard;
        this.clock = clock;
    }

    /** Takes over what the mission says about its places, and decides all that can be decided by it. */
    public Mono<Allocation> take(String missionId, Terms terms, Command command) {
        return anyhow(missionId, command, allocation -> allocation.take(terms, clock.instant()))
                .flatMap(this::settled);
    }

    /** Takes note of what happened to registrations for a mission: all that came together in one write, in this order. */
    public Mono<Void> hear(String missionId, List<Told> told) {
        return Flux.fromIterable(told)
                .buffer(MOST_TOGETHER)
                .concatMap(some -> hearSome(missionId, some))
                .then();
    }

    private Mono<Void> hearSome(String missionId, List<Told> told) {
        return allocations
                .together(
                        missionId,
                        told.stream()
                                .map(each -> new BatchedCommand<Allocation, AllocationEvent>(
                                        each.command(),
                                        known -> known.orElse(Allocation.of(missionId))
                                                .hear(each.notice(), clock.instant())))
                                .toList())
                .then(unheard.heard(ids(told, Notice.Submitted.class), ids(told, Notice.Withdrawn.class)));
    }

    private static List<String> ids(List<Told> told, Class<? extends Notice> type) {
        return told.stream()
                .map(Told::notice)
                .filter(type::isInstance)
                .map(Notice::registrationId)
                .toList();
    }

    /** Decides all that is left to decide. */
    public Mono<Allocation> settle(String missionId) {
        return settleSome(missionId).flatMap(this::settled);
    }

    private Mono<Allocation> settleSome(String missionId) {
        return anyhow(missionId, Command.by(SETTLES), allocation -> allocation.settle(clock.instant()));
    }

    private Mono<Allocation> settled(Allocation allocation) {
        return Mono.just(allocation)
                .expand(last -> last.unsettled() ? settleSome(last.missionId()) : Mono.empty())
                .last();
    }

    /** Staff decline somebody, having seen this revision of the entry. */
    public Mono<Allocation> decline(
            String missionId, String registrationId, long seen, DeclineReason reason, Actor actor) {
        return byStaff(
                missionId, actor, allocation -> allocation.decline(registrationId, seen, reason, clock.instant()));
    }

    /** Staff undo a decline, having seen this revision of the entry. */
    public Mono<Allocation> reinstate(String missionId, String registrationId, long seen, Actor actor) {
        return byStaff(missionId, actor, allocation -> allocation.reinstate(registrationId, seen, clock.instant()));
    }

    /** Staff give a free place to somebody who waits, having seen this revision of the entry. */
    public Mono<Allocation> accept(String missionId, String registrationId, long seen, Actor actor) {
        return byStaff(missionId, actor, allocation -> allocation.accept(registrationId, seen, clock.instant()));
    }

    /** Staff note that somebody did not come, having seen this revision of the entry. */
    public Mono<Allocation> noShow(String missionId, String registrationId, long seen, Actor actor) {
        return byStaff(missionId, actor, allocation -> allocation.noShow(registrationId, seen, clock.instant()));
    }

    /** Staff take that back, having seen this revision of the entry. */
    public Mono<Allocation> attended(String missionId, String registrationId, long seen, Actor actor) {
        return byStaff(missionId, actor, allocation -> allocation.attended(registrationId, seen, clock.instant()));
    }

    /** The allocation as it is now; an empty one for a mission that nobody heard of yet. */
    public Mono<Allocation> find(String missionId) {
        return allocations.find(missionId).map(Stored::state).defaultIfEmpty(Allocation.of(missionId));
    }

    private Mono<Allocation> byStaff(
            String missionId, Actor actor, Function<Allocation, Decision<Allocation, AllocationEvent>> decide) {
        return allocations
                .change(missionId, Command.by(actor), decide)
                .map(Stored::state)
                .onErrorMap(Rejection.NotFound.class, none -> new Rejection.Conflict("registration-not-in-line-yet"));
    }

    private Mono<Allocation> anyhow(
            String missionId, Command command, Function<Allocation, Decision<Allocation, AllocationEvent>> decide) {
        return allocations
                .createOrChange(missionId, command, known -> decide.apply(known.orElse(Allocation.of(missionId))))
                .map(Stored::state);
    }
}
