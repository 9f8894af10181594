// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Terms;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Carries out commands on allocations. A mission's allocation comes into being with whatever arrives first, the mission
 * or a registration for it, as the topics have no order between them.
 */
public final class AllocationCommands {
    private final Aggregates<Allocation, AllocationEvent> allocations;
    private final Clock clock;

    /** Works on these allocations, by the domain's clock. */
    public AllocationCommands(Aggregates<Allocation, AllocationEvent> allocations, Clock clock) {
        this.allocations = allocations;
        this.clock = clock;
    }

    /** Takes over what the mission says about its places. */
    public Mono<Allocation> take(String missionId, Terms terms, Command command) {
        return anyhow(missionId, command, allocation -> allocation.take(terms, clock.instant()));
    }

    /** A registration counts from now on. */
    public Mono<Allocation> submit(String missionId, String registrationId, String delegateId, Command command) {
        return anyhow(missionId, command, allocation -> allocation.submit(registrationId, delegateId, clock.instant()));
    }

    /** A registration gives up its claim. */
    public Mono<Allocation> withdraw(String missionId, String registrationId, String delegateId, Command command) {
        return anyhow(
                missionId, command, allocation -> allocation.withdraw(registrationId, delegateId, clock.instant()));
    }

    /** Decides what is left to decide. */
    public Mono<Allocation> settle(String missionId, Command command) {
        return anyhow(missionId, command, allocation -> allocation.settle(clock.instant()));
    }

    /** Staff decline somebody. */
    public Mono<Allocation> decline(String missionId, String registrationId, DeclineReason reason, Actor actor) {
        return byStaff(missionId, actor, allocation -> allocation.decline(registrationId, reason, clock.instant()));
    }

    /** Staff undo a decline. */
    public Mono<Allocation> reinstate(String missionId, String registrationId, Actor actor) {
        return byStaff(missionId, actor, allocation -> allocation.reinstate(registrationId, clock.instant()));
    }

    /** Staff give a free place to somebody who waits. */
    public Mono<Allocation> accept(String missionId, String registrationId, Actor actor) {
        return byStaff(missionId, actor, allocation -> allocation.accept(registrationId, clock.instant()));
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
