// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.model.Progress;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Reads registrations, and carries out what the person or staff wish to change about one. */
public final class Registrations {
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final Missions missions;
    private final Clock clock;

    /** Works on these registrations, by the domain's clock. */
    public Registrations(Aggregates<Registration, RegistrationEvent> registrations, Missions missions, Clock clock) {
        this.registrations = registrations;
        this.missions = missions;
        this.clock = clock;
    }

    /** The registration, or a rejection {@code registration-not-found}. */
    public Mono<Stored<Registration>> get(String id) {
        return registrations
                .get(id)
                .filter(stored -> stored.state().state().isSomebodys())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("registration")));
    }

    /**
     * Corrects applicant at the version that was read. An address that another registration for the mission holds is a
     * fault of the field {@code email}; once the mission has begun, so is each answer that would be rewritten of its own.
     */
    public Mono<Stored<Registration>> correct(
            String id, long version, Function<Applicant, Applicant> applicant, Actor actor) {
        return progress(id)
                .flatMap(progress -> registrations.change(
                        id,
                        version,
                        Command.by(actor),
                        registration -> registration.correct(
                                applicant.apply(registration.applicant()), progress, clock.instant())))
                .onErrorMap(Registrations::taken, taken -> addressInUse());
    }

    /** The person does not come; refused once the mission has begun or was cancelled. */
    public Mono<Stored<Registration>> withdraw(String id, Actor actor) {
        return progress(id)
                .flatMap(progress -> registrations.change(
                        id, Command.by(actor), registration -> registration.withdraw(progress, clock.instant())));
    }

    private Mono<Progress> progress(String id) {
        return get(id).flatMap(stored -> missions.get(stored.state().missionId()))
                .map(mission -> mission.progressAt(clock.instant()));
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
