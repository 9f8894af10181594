// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.time.Clock;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Confirms what a form says, by its own link: the registration counts, and what it says about the person is true. It counts
 * if the form was handed in while registration was open and the link has not lapsed, also when registration closed in
 * between; but not after the mission began, ended or was cancelled.
 */
public final class ConfirmHandler {
    private final Missions missions;
    private final People people;
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final Clock clock;

    /** Works by the domain's clock. */
    public ConfirmHandler(
            Missions missions, People people, Aggregates<Registration, RegistrationEvent> registrations, Clock clock) {
        this.missions = missions;
        this.people = people;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Confirms this registration; confirming again changes nothing. */
    public Mono<Stored<Registration>> confirm(Registrant registrant) {
        Registration read = registrant.registration().state();
        Command command = Command.by(Actor.person(registrant.person().id()));
        return missions.get(read.missionId()).flatMap(mission -> {
            // what cannot be confirmed any more says nothing about the person either
            decide(read, mission);
            return person(read, mission, command)
                    .then(registrations.change(read.id(), command, now -> decide(now, mission)));
        });
    }

    /** The person first, so that a registration that counts is always that of somebody known. */
    private Mono<Void> person(Registration read, Mission mission, Command command) {
        PersonDetails claimed = read.claimed();
        return claimed == null
                ? Mono.empty()
                : people.confirm(read.personId(), claimed.asked(mission.asksPassportName()), command)
                        .then();
    }

    private Decision<Registration, RegistrationEvent> decide(Registration registration, Mission mission) {
        Instant now = clock.instant();
        if (registration.state() == RegistrationState.STARTED && !registration.lapsed(now)) {
            mission.progressAt(now).requireAhead();
        }
        return registration.confirm(now);
    }
}
