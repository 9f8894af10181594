// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import reactor.core.publisher.Mono;

/**
 * Staff register somebody, such as a guest of the mayor; it counts at once, also while registration is closed, but not
 * once the mission has begun.
 */
public final class EnterHandler {
    private static final int TRIES = 3;

    private final Missions missions;
    private final FindPerson find;
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final RegistrationIndex index;
    private final Clock clock;

    /** Works by the domain's clock. */
    public EnterHandler(
            Missions missions,
            FindPerson find,
            Aggregates<Registration, RegistrationEvent> registrations,
            RegistrationIndex index,
            Clock clock) {
        this.missions = missions;
        this.find = find;
        this.registrations = registrations;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Somebody who was entered.
     *
     * @param registration the registration
     * @param knownOtherwise whether the person is known otherwise than staff typed, which was not taken
     */
    public record Entered(Stored<Registration> registration, boolean knownOtherwise) {}

    /**
     * Enters somebody under an id that the asker chose. An address whose person registered already is a fault of the field
     * {@code email}; a mission that has begun or was cancelled takes nobody.
     */
    public Mono<Entered> enter(String id, String missionId, Applicant typed, Actor actor) {
        return missions.get(missionId).flatMap(mission -> {
            mission.progressAt(clock.instant()).requireAhead();
            Applicant applicant = typed.asked(mission.asksPassportName());
            Command command = Command.creating(id, actor, missionId + '\n' + applicant.content());
            return find.enter(applicant.person(), command.next("person"))
                    .flatMap(entered -> create(id, missionId, entered.person(), applicant, command, TRIES)
                            .map(stored -> new Entered(stored, entered.knownOtherwise())));
        });
    }

    private Mono<Stored<Registration>> create(
            String id, String missionId, Person person, Applicant applicant, Command command, int tries) {
        return registrations
                .create(id, command, Registration.enter(id, missionId, person.id(), applicant, clock.instant()))
                .onErrorResume(
                        error -> tries > 0 && Registrations.taken(error),
                        taken -> registrations
                                .find(id)
                                .hasElement()
                                .flatMap(idTaken -> idTaken
                                        ? Mono.error(taken)
                                        : index.holderOf(missionId, person.id())
                                                .flatMap(holder -> replace(holder, command))
                                                .then(Mono.defer(() -> create(
                                                        id, missionId, person, applicant, command, tries - 1)))));
    }

    /** A form that waits to be confirmed gives way to what staff enter. */
    private Mono<Void> replace(String holder, Command command) {
        return registrations
                .change(holder, command.next("meet"), earlier -> earlier.replace(clock.instant()))
                .flatMap(stored -> stored.state().state() == RegistrationState.SUBMITTED
                        ? Mono.error(Registrations.addressInUse())
                        : Mono.empty())
                .onErrorResume(Rejection.NotFound.class, gone -> Mono.empty())
                .then();
    }
}
