// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
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
 * Confirms addresses. It counts if the form was handed in while registration was open and the link has not lapsed, also
 * when registration closed in between; but not after the mission began, ended or was cancelled.
 */
public final class ConfirmHandler {
    private final Missions missions;
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final Clock clock;

    /** Works by the domain's clock. */
    public ConfirmHandler(Missions missions, Aggregates<Registration, RegistrationEvent> registrations, Clock clock) {
        this.missions = missions;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Confirms the address of this registration; confirming again changes nothing. */
    public Mono<Stored<Registration>> confirm(Stored<Registration> registration) {
        return missions.get(registration.state().missionId())
                .flatMap(mission -> registrations.change(
                        registration.id(), Command.by(Actor.person(registration.id())), now -> confirm(now, mission)));
    }

    private Decision<Registration, RegistrationEvent> confirm(Registration registration, Mission mission) {
        Instant now = clock.instant();
        if (registration.state() == RegistrationState.STARTED && !registration.lapsed(now)) {
            mission.progressAt(now).requireAhead();
        }
        return registration.confirm(now);
    }
}
