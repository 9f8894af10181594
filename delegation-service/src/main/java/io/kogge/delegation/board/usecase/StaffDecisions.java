// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.Correction;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.kernel.command.Actor;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/**
 * What staff decide about one registration while it counts, all of it before the mission begins; but withdrawing also before it
 * counts, and that somebody did not come once the mission has begun.
 *
 * <p>Each decision names the version that it is meant for, {@code Situation.decidedVersion()}: the sum of those of the registration,
 * the person and the decision before. As each of them only rises, what is left of it without two of them is the third exactly
 * where none has changed.
 */
public final class StaffDecisions {
    private final Registrations registrations;
    private final AllocationCommands allocations;
    private final Missions missions;
    private final Clock clock;

    /** Decides on these, by the domain's clock. */
    public StaffDecisions(Registrations registrations, AllocationCommands allocations, Missions missions, Clock clock) {
        this.registrations = registrations;
        this.allocations = allocations;
        this.missions = missions;
        this.clock = clock;
    }

    /** Declines it. */
    public Mono<Void> decline(String registrationId, long version, DeclineReason reason, Actor actor) {
        return decide(
                registrationId,
                version,
                (registration, seen) ->
                        allocations.decline(registration.missionId(), registration.id(), seen, reason, actor));
    }

    /** Undoes a decline. */
    public Mono<Void> reinstate(String registrationId, long version, Actor actor) {
        return decide(
                registrationId,
                version,
                (registration, seen) ->
                        allocations.reinstate(registration.missionId(), registration.id(), seen, actor));
    }

    /** Gives it a free place. */
    public Mono<Void> accept(String registrationId, long version, Actor actor) {
        return decide(
                registrationId,
                version,
                (registration, seen) -> allocations.accept(registration.missionId(), registration.id(), seen, actor));
    }

    /** Notes that the person did not come, once the mission has begun. */
    public Mono<Void> noShow(String registrationId, long version, Actor actor) {
        return decide(
                registrationId,
                version,
                MissionProgress::requireBegun,
                (registration, seen) -> allocations.noShow(registration.missionId(), registration.id(), seen, actor));
    }

    /** Takes that back. */
    public Mono<Void> attended(String registrationId, long version, Actor actor) {
        return decide(
                registrationId,
                version,
                anyProgress -> {},
                (registration, seen) -> allocations.attended(registration.missionId(), registration.id(), seen, actor));
    }

    /** Withdraws it for the person. */
    public Mono<Void> withdraw(String registrationId, long version, Actor actor) {
        return filledIn(registrationId, version)
                .flatMap(seen -> registrations.withdraw(registrationId, seen, actor))
                .then();
    }

    /** Corrects what was filled in, and what is known of the person. */
    public Mono<Registrant> correct(String registrationId, long version, Correction corrected, Actor actor) {
        return filledIn(registrationId, version)
                .flatMap(seen -> registrations.correct(registrationId, seen, corrected, actor));
    }

    /** What the version says of the registration and the person, as what is decided is known. */
    private Mono<Long> filledIn(String registrationId, long version) {
        return registrations
                .get(registrationId)
                .flatMap(stored -> allocations.find(stored.state().missionId()))
                .map(allocation -> version
                        - allocation.find(registrationId).map(Entry::revision).orElse(0));
    }

    private Mono<Void> decide(
            String registrationId, long version, BiFunction<Registration, Long, Mono<Allocation>> decision) {
        return decide(registrationId, version, MissionProgress::requireAhead, decision);
    }

    private Mono<Void> decide(
            String registrationId,
            long version,
            Consumer<MissionProgress> when,
            BiFunction<Registration, Long, Mono<Allocation>> decision) {
        return registrations.registrant(registrationId).flatMap(read -> {
            Registration registration = read.registration().state();
            registration.requireCounting();
            return missions.get(registration.missionId())
                    .doOnNext(mission -> when.accept(mission.progressAt(clock.instant())))
                    .flatMap(mission -> decision.apply(registration, version - read.version()))
                    .then();
        });
    }
}
