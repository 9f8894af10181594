// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Clock;
import reactor.core.publisher.Mono;

/**
 * Staff register somebody, such as a guest of the mayor; it counts at once, also while registration is closed, but not
 * once the mission has begun.
 */
public final class EnterHandler {
    private final Missions missions;
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final Clock clock;

    /** Works by the domain's clock. */
    public EnterHandler(Missions missions, Aggregates<Registration, RegistrationEvent> registrations, Clock clock) {
        this.missions = missions;
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * Enters somebody under an id that the asker chose. An address that is in use is a fault of the field {@code email};
     * a mission that has begun or was cancelled takes nobody.
     */
    public Mono<Stored<Registration>> enter(String id, String missionId, Applicant applicant, Actor actor) {
        Command command = Command.creating(id, actor, missionId + '\n' + applicant.content());
        return missions.get(missionId).flatMap(mission -> {
            mission.progressAt(clock.instant()).requireAhead();
            return registrations
                    .create(id, command, Registration.enter(id, missionId, applicant, clock.instant()))
                    .onErrorResume(
                            Registrations::taken,
                            taken -> registrations
                                    .find(id)
                                    .hasElement()
                                    .flatMap(idTaken -> Mono.error(idTaken ? taken : Registrations.addressInUse())));
        });
    }
}
