// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.people.usecase.Belongings;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Hands over registrations where two records turned out to be of one person. */
public final class HandOver implements Belongings {
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final RegistrationIndex index;
    private final Clock clock;

    /** Works by the domain's clock. */
    public HandOver(Aggregates<Registration, RegistrationEvent> registrations, RegistrationIndex index, Clock clock) {
        this.registrations = registrations;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Where both registered for one mission, both stand, marked, until staff decline or withdraw one; but a form that waits
     * to be confirmed gives way, and the person is told that there is a registration, as after any other form.
     */
    @Override
    public Mono<Void> handOver(String fromId, String toId, Actor actor) {
        return index.ofPerson(fromId)
                .filter(registration -> !registration.erased())
                .concatMap(registration -> move(registration, toId, actor))
                .then();
    }

    private Mono<?> move(Registration registration, String personId, Actor actor) {
        return move(registration.id(), personId, false, actor)
                .onErrorResume(
                        Registrations::taken,
                        twice -> registration.state() == RegistrationState.STARTED
                                ? giveWay(registration, personId, actor)
                                : move(registration.id(), personId, true, actor));
    }

    private Mono<Stored<Registration>> move(String id, String personId, boolean besides, Actor actor) {
        return registrations.change(
                id, Command.by(actor), registration -> registration.moveTo(personId, besides, clock.instant()));
    }

    private Mono<Stored<Registration>> giveWay(Registration form, String personId, Actor actor) {
        return registrations
                .change(form.id(), Command.by(actor), registration -> registration.replace(clock.instant()))
                .then(index.holderOf(form.missionId(), personId))
                .flatMap(holder -> registrations.change(
                        holder,
                        Command.by(actor),
                        registration -> registration.state() == RegistrationState.SUBMITTED
                                ? registration.repeat(clock.instant())
                                : Decision.unchanged(registration)));
    }
}
