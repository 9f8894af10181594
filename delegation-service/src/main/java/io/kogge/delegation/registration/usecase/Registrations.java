// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.model.AskedAddress;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.usecase.People;
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
import reactor.core.publisher.Mono;

/** Reads registrations, and carries out what the person or staff wish to change about one. */
public final class Registrations {
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final People people;
    private final Missions missions;
    private final Clock clock;

    /** Works on these registrations, by the domain's clock. */
    public Registrations(
            Aggregates<Registration, RegistrationEvent> registrations, People people, Missions missions, Clock clock) {
        this.registrations = registrations;
        this.people = people;
        this.missions = missions;
        this.clock = clock;
    }

    /** The registration, or a rejection {@code registration-not-found}. */
    public Mono<Stored<Registration>> get(String id) {
        return registrations.get(id);
    }

    /** The registration and whose it is, or a rejection {@code registration-not-found}. */
    public Mono<Registrant> registrant(String id) {
        return get(id).flatMap(this::registrant);
    }

    /** Whose this registration is. */
    public Mono<Registrant> registrant(Stored<Registration> registration) {
        return people.get(registration.state().personId())
                .onErrorMap(Rejection.NotFound.class, gone -> new Rejection.NotFound("registration"))
                .map(person -> new Registrant(registration, person));
    }

    /**
     * Corrects what was filled in, and what is known of the person, at the version that was read. Another address is asked
     * for and not taken ({@link #askForAddress}). Once the mission has begun, each answer that would be rewritten is a
     * fault of its own.
     */
    public Mono<Registrant> correct(String id, long version, Correction correction, Actor actor) {
        String email = correction.applicant().person().email();
        return registrant(id).flatMap(read -> {
            if (read.version() != version) {
                return Mono.error(new Rejection.Stale());
            }
            Mono<Void> address = read.person().state().details().email().equals(email)
                    ? Mono.empty()
                    : Mono.defer(() -> askForAddress(id, email, actor));
            return correct(read, correction, actor).then(address).then(Mono.defer(() -> registrant(id)));
        });
    }

    private Mono<Stored<Registration>> correct(Registrant read, Correction correction, Actor actor) {
        Stored<Registration> registration = read.registration();
        PersonDetails details = read.person().state().details();
        return missions.get(registration.state().missionId()).flatMap(mission -> {
            Applicant typed = correction.applicant();
            // nor does the form of a mission that does not ask for it say anything about the name as in the passport
            Applicant corrected = mission.asksPassportName() && correction.saysPassportName()
                    ? typed
                    : typed.withPassportName(read.applicant().person().passportName());
            boolean personChanges = registration.state().claimed() == null
                    && !corrected.person().withEmail(details.email()).equals(details);
            MissionProgress progress = mission.progressAt(clock.instant());
            // refused before anything of it is done
            registration.state().correct(corrected, personChanges, progress, clock.instant());
            Mono<?> person = personChanges ? people.correct(read.person(), corrected.person(), actor) : Mono.empty();
            return person.then(registrations.change(
                    registration.id(),
                    registration.version(),
                    Command.by(actor),
                    now -> now.correct(corrected, personChanges, progress, clock.instant())));
        });
    }

    /**
     * Asks for another address of the person, who is sent a mail there to confirm it; rejects as
     * {@link Registration#requireConfirmed}.
     */
    public Mono<Void> askForAddress(String id, String email, Actor actor) {
        return registrant(id).flatMap(read -> {
            Registration registration = read.registration().state();
            registration.requireConfirmed(clock.instant());
            return people.askForAddress(
                            registration.personId(), email, new AskedAddress(id, registration.missionId()), actor)
                    .then();
        });
    }

    /** The person does not come; refused once the mission has begun or was cancelled. */
    public Mono<Stored<Registration>> withdraw(String id, Actor actor) {
        return get(id).flatMap(stored -> progress(stored.state()))
                .flatMap(progress -> registrations.change(
                        id, Command.by(actor), registration -> registration.withdraw(progress, clock.instant())));
    }

    /**
     * The same at the version that was read, unless it is withdrawn already. Refused first where nobody can withdraw any
     * more, which is what the asker should know.
     */
    public Mono<Stored<Registration>> withdraw(String id, long version, Actor actor) {
        return registrant(id)
                .flatMap(read -> progress(read.registration().state()).flatMap(progress -> {
                    Stored<Registration> before = read.registration();
                    if (before.state()
                            .withdraw(progress, clock.instant())
                            .events()
                            .isEmpty()) {
                        return Mono.just(before);
                    }
                    return read.version() == version
                            ? registrations.change(
                                    id,
                                    before.version(),
                                    Command.by(actor),
                                    registration -> registration.withdraw(progress, clock.instant()))
                            : Mono.error(new Rejection.Stale());
                }));
    }

    private Mono<MissionProgress> progress(Registration registration) {
        return missions.get(registration.missionId()).map(mission -> mission.progressAt(clock.instant()));
    }

    /** Whether an id, or a person's one registration for a mission, was taken. */
    static boolean taken(Throwable error) {
        return error instanceof Rejection.Conflict conflict && conflict.code().equals("registration-exists");
    }

    /** For staff, who may know. */
    static Rejection addressInUse() {
        return new Rejection.Invalid(List.of(Fault.of("email", "address-in-use")));
    }
}
