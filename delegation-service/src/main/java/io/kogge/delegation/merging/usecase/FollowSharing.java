// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.people.usecase.GiveWay;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.util.NoSuchElementException;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Keeps up with whom people share their addresses with. The other may get another address, turn out to be somebody else, or
 * go; and somebody may have registered from the address since. Then it is the person's alone, or shared with who has it now.
 */
public final class FollowSharing {
    /** An address may be freed and taken again between two looks; more often than this it is not chance. */
    private static final int TRIES = 3;

    private static final Actor ADDRESS_MOVED_ON = Actor.system("address-moved-on");

    private final Aggregates<Person, PersonEvent> people;
    private final PeopleIndex index;
    private final FindPerson find;
    private final GiveWay giveWay;
    private final EachAlone each;

    /** Works on these people; what goes wrong with one is told to {@code each}, and stops no other. */
    public FollowSharing(
            Aggregates<Person, PersonEvent> people,
            PeopleIndex index,
            FindPerson find,
            GiveWay giveWay,
            EachAlone each) {
        this.people = people;
        this.index = index;
        this.find = find;
        this.giveWay = giveWay;
        this.each = each;
    }

    /** Looks at all once; what could not be done is found by the next look. */
    public Mono<Void> run() {
        return each.run(index.sharing(), id -> person(id).flatMap(this::follow));
    }

    /** The person as things are now; who is being merged is left alone, as that is under way. */
    public Mono<Person> follow(Person person) {
        SharedAddress shared = person.shared();
        return shared == null || shared.step() == SharedAddress.Step.MERGING ? Mono.just(person) : settle(person);
    }

    /** By who has the address now: nobody, so it is the person's alone; or somebody. */
    Mono<Person> settle(Person person) {
        return settle(person, TRIES);
    }

    private Mono<Person> settle(Person person, int tries) {
        Mono<Person> again = Mono.defer(() -> person(person.id()).flatMap(now -> settle(now, tries - 1)));
        return Mono.justOrEmpty(person.shared())
                .flatMap(shared -> find.at(person.details().email())
                        .filter(holder -> !holder.id().equals(person.id()))
                        .singleOptional()
                        .flatMap(holder -> settle(person, shared, holder)))
                .defaultIfEmpty(person)
                .onErrorResume(error -> tries > 0 && People.overtaken(error), overtaken -> again);
    }

    private Mono<Person> settle(Person person, SharedAddress shared, Optional<Person> holder) {
        if (holder.isEmpty()) {
            return alone(person);
        }
        Person other = holder.get();
        if (other.state() == PersonState.UNCONFIRMED) {
            return giveWay.to(person.id(), other, Mono.defer(() -> alone(person)));
        }
        return other.id().equals(shared.otherId())
                ? Mono.just(person)
                : today(shared.otherId())
                        .map(other.id()::equals)
                        .defaultIfEmpty(false)
                        .flatMap(same -> people.change(
                                person.id(), Command.by(ADDRESS_MOVED_ON), now -> now.shareWith(other.id(), same)))
                        .map(Stored::state);
    }

    private Mono<Person> alone(Person person) {
        return people.change(person.id(), Command.by(ADDRESS_MOVED_ON), Person::holdAlone)
                .map(Stored::state);
    }

    /** Who somebody turned out to be; empty where the record is gone. */
    private Mono<String> today(String id) {
        return person(id)
                .expand(person -> Mono.justOrEmpty(person.mergedInto()).flatMap(this::person))
                .last()
                .map(Person::id)
                .onErrorComplete(NoSuchElementException.class);
    }

    private Mono<Person> person(String id) {
        return people.find(id).map(Stored::state);
    }
}
