// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Actor;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.command.Command;
import io.kogge.event.command.Decision;
import io.kogge.event.command.Rejection;
import io.kogge.event.command.Rejection.Fault;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads registrations, and carries out what the person or staff wish to change about one. */
public final class Registrations {
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final RegistrationIndex index;

    /** Works on these registrations. */
    public Registrations(Aggregates<Registration, RegistrationEvent> registrations, RegistrationIndex index) {
        this.registrations = registrations;
        this.index = index;
    }

    /** The registration, or a rejection {@code registration-not-found}. */
    public Mono<Stored<Registration>> get(String id) {
        return registrations
                .get(id)
                .filter(stored -> stored.state().state().isSomebodys())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("registration")));
    }

    /** Every registration for the mission, in the order they were handed in. */
    public Flux<Registration> of(String missionId) {
        return index.of(missionId);
    }

    /**
     * Corrects applicant at the version that was read. An address that another registration for the mission holds is a
     * fault of the field {@code email}.
     */
    public Mono<Stored<Registration>> correct(
            String id, long version, Function<Applicant, Applicant> applicant, Actor by) {
        return get(id).then(registrations.change(
                        id,
                        version,
                        Command.fresh(),
                        registration -> registration.correct(applicant.apply(registration.applicant()), by)))
                .onErrorMap(Registrations::taken, taken -> addressInUse());
    }

    /** The person does not come. */
    public Mono<Stored<Registration>> withdraw(String id, Actor by) {
        return change(id, registration -> registration.withdraw(by));
    }

    private Mono<Stored<Registration>> change(
            String id, Function<Registration, Decision<Registration, RegistrationEvent>> decide) {
        return get(id).then(registrations.change(id, Command.fresh(), decide));
    }

    /** Whether an id or an address was taken. */
    static boolean taken(Throwable error) {
        return error instanceof Rejection.Conflict conflict && conflict.code().equals("registration-exists");
    }

    /** For staff, who may know. */
    static Rejection addressInUse() {
        return new Rejection.Invalid(List.of(Fault.of("email", "address-in-use")));
    }
}
