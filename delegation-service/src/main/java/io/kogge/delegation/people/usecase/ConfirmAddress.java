// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.delegation.people.model.AddressChange;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import reactor.core.publisher.Mono;

/**
 * A new address confirms, and is the person's from then on. Where somebody else has it, that record and this one are of one
 * mailbox: if nobody ever confirmed the other, it gives way; else staff are asked whether the two are one.
 */
public final class ConfirmAddress {
    private static final int TRIES = 3;

    private final Aggregates<Person, PersonEvent> people;
    private final FindPerson find;
    private final GiveWay giveWay;
    private final Clock clock;

    /** Works by the domain's clock. */
    public ConfirmAddress(Aggregates<Person, PersonEvent> people, FindPerson find, GiveWay giveWay, Clock clock) {
        this.people = people;
        this.find = find;
        this.giveWay = giveWay;
        this.clock = clock;
    }

    /**
     * The change that this link is for, to show what one confirms; empty where it was confirmed already. A rejection where
     * the link does not work any more.
     */
    public Mono<AddressChange> asked(String personId, int number) {
        return person(personId).mapNotNull(person -> person.asked(number, clock.instant()));
    }

    /** In which language that person reads. */
    public Mono<String> language(String personId) {
        return person(personId).map(person -> person.details().language());
    }

    /** Confirms; to who confirms it looks the same whoever has the address. Confirming again changes nothing. */
    public Mono<Void> confirm(String personId, int number) {
        return asked(personId, number)
                .flatMap(change -> take(personId, change, TRIES))
                .then();
    }

    private Mono<Person> take(String personId, AddressChange change, int tries) {
        Command command = Command.by(Actor.person(personId));
        return people.change(personId, command, person -> person.takeAddress(change.number(), clock.instant()))
                .map(Stored::state)
                .onErrorResume(
                        error -> tries > 0 && People.overtaken(error),
                        taken -> find.at(change.email())
                                .filter(other -> !other.id().equals(personId))
                                .flatMap(other -> clash(personId, change, other, tries - 1))
                                .switchIfEmpty(Mono.defer(() -> take(personId, change, tries - 1))));
    }

    private Mono<Person> clash(String personId, AddressChange change, Person other, int tries) {
        return other.state() == PersonState.UNCONFIRMED
                ? giveWay.to(personId, other, Mono.defer(() -> take(personId, change, tries)))
                        // who was confirmed since the look does not give way: looked at again, staff are asked
                        .onErrorResume(
                                error -> tries > 0 && People.overtaken(error),
                                overtaken -> take(personId, change, tries - 1))
                : people.change(
                                personId,
                                Command.by(Actor.person(personId)),
                                person -> person.shareAddress(change.number(), other.id(), clock.instant()))
                        .map(Stored::state);
    }

    private Mono<Person> person(String id) {
        return people.find(id).map(Stored::state).switchIfEmpty(Mono.error(() -> new Rejection.NotFound("link")));
    }
}
