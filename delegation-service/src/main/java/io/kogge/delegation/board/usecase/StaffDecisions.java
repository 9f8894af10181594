// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.registration.model.Actor;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.event.command.Rejection;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** What staff decide about one registration; all of it only while it counts, but for withdrawing. */
public final class StaffDecisions {
    private final Registrations registrations;
    private final AllocationCommands allocations;

    /** Decides on these. */
    public StaffDecisions(Registrations registrations, AllocationCommands allocations) {
        this.registrations = registrations;
        this.allocations = allocations;
    }

    /** Declines it. */
    public Mono<Void> decline(String registrationId, DeclineReason reason) {
        return decide(
                registrationId,
                registration -> allocations.decline(registration.missionId(), registration.id(), reason));
    }

    /** Undoes a decline. */
    public Mono<Void> reinstate(String registrationId) {
        return decide(
                registrationId, registration -> allocations.reinstate(registration.missionId(), registration.id()));
    }

    /** Gives it a free place. */
    public Mono<Void> accept(String registrationId) {
        return decide(registrationId, registration -> allocations.accept(registration.missionId(), registration.id()));
    }

    /** Withdraws it for the person. */
    public Mono<Void> withdraw(String registrationId) {
        return registrations.withdraw(registrationId, Actor.STAFF).then();
    }

    private Mono<Void> decide(String registrationId, Function<Registration, Mono<?>> decision) {
        return registrations
                .get(registrationId)
                .flatMap(stored -> stored.state().state() == RegistrationState.SUBMITTED
                        ? decision.apply(stored.state()).then()
                        : Mono.error(
                                new Rejection.Conflict(refusal(stored.state().state()))));
    }

    private static String refusal(RegistrationState state) {
        return switch (state) {
            case STARTED -> "registration-not-confirmed";
            case WITHDRAWN -> "registration-withdrawn";
            default -> "registration-expired";
        };
    }
}
