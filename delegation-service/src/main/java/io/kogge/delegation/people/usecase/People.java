// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.delegation.people.model.AskedAddress;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Reads people, and carries out what they or staff wish to change about one. */
public final class People {
    private final Aggregates<Person, PersonEvent> people;
    private final PeopleIndex index;
    private final Clock clock;
    private final Duration confirmWithin;

    /** A change of address is dropped unless it is confirmed within this time, by the domain's clock. */
    public People(Aggregates<Person, PersonEvent> people, PeopleIndex index, Clock clock, Duration confirmWithin) {
        this.people = people;
        this.index = index;
        this.clock = clock;
        this.confirmWithin = confirmWithin;
    }

    /** The person, or a rejection {@code person-not-found}. */
    public Mono<Stored<Person>> get(String id) {
        return people.get(id);
    }

    /** These people by id; who is not there any more is left out. */
    public Mono<Map<String, Person>> byId(Collection<String> ids) {
        return ids.isEmpty() ? Mono.just(Map.of()) : index.byId(Set.copyOf(ids)).collectMap(Person::id);
    }

    /** The mailbox's owner confirmed what a form of this address says. */
    public Mono<Person> confirm(String id, PersonDetails claimed, Command command) {
        return people.change(id, command, person -> person.confirm(claimed)).map(Stored::state);
    }

    /** Puts right what is known of a person but for the address, at the version that was read. */
    public Mono<Person> correct(Stored<Person> read, PersonDetails details, Actor actor) {
        return people.change(read.id(), read.version(), Command.by(actor), person -> person.correct(details))
                .map(Stored::state);
    }

    /** Asks for another address: it is the person's once it confirms. Who has it now makes no difference to the answer. */
    public Mono<Person> askForAddress(String id, String email, AskedAddress where, Actor actor) {
        return people.change(id, Command.by(actor), person -> {
                    var now = clock.instant();
                    return person.askForAddress(email, where, now, now.plus(confirmWithin));
                })
                .map(Stored::state);
    }

    /** Whether a record was taken, or does not hold its address any more, since it was looked up. */
    public static boolean overtaken(Throwable error) {
        return error instanceof Rejection rejection
                && Set.of("person-exists", "person-gone", "person-not-found").contains(rejection.code());
    }
}
