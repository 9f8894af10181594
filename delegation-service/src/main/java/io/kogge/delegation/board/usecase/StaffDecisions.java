// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** What staff decide about one registration: all of it before the mission begins, and while it counts but for withdrawing. */
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
    public Mono<Void> decline(String registrationId, DeclineReason reason, Actor actor) {
        return decide(
                registrationId,
                registration -> allocations.decline(registration.missionId(), registration.id(), reason, actor));
    }

    /** Undoes a decline. */
    public Mono<Void> reinstate(String registrationId, Actor actor) {
        return decide(
                registrationId,
                registration -> allocations.reinstate(registration.missionId(), registration.id(), actor));
    }

    /** Gives it a free place. */
    public Mono<Void> accept(String registrationId, Actor actor) {
        return decide(
                registrationId, registration -> allocations.accept(registration.missionId(), registration.id(), actor));
    }

    /** Withdraws it for the person. */
    public Mono<Void> withdraw(String registrationId, Actor actor) {
        return registrations.withdraw(registrationId, actor).then();
    }

    private Mono<Void> decide(String registrationId, Function<Registration, Mono<Allocation>> decision) {
        return registrations
                .get(registrationId)
                .flatMap(stored -> stored.state().state() == RegistrationState.SUBMITTED
                        ? whileAhead(stored.state()).flatMap(decision).then()
                        : Mono.error(
                                new Rejection.Conflict(refusal(stored.state().state()))));
    }

    private Mono<Registration> whileAhead(Registration registration) {
        return missions.get(registration.missionId())
                .doOnNext(mission -> mission.progressAt(clock.instant()).requireAhead())
                .thenReturn(registration);
    }

    private static String refusal(RegistrationState state) {
        return switch (state) {
            case STARTED -> "registration-not-confirmed";
            case WITHDRAWN -> "registration-withdrawn";
            default -> "registration-expired";
        };
    }
}
