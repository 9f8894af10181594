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
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.util.NoSuchElementException;
import java.util.function.Function;
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
    private final TakeOver takeOver;

    /** Works on these people. */
    public FollowSharing(
            Aggregates<Person, PersonEvent> people,
            PeopleIndex index,
            FindPerson find,
            GiveWay giveWay,
            TakeOver takeOver) {
        this.people = people;
        this.index = index;
        this.find = find;
        this.giveWay = giveWay;
        this.takeOver = takeOver;
    }

    /**
     * This person's address became somebody else's too, or the person moved, merged or went: whoever shares with them is looked
     * at, and so are they. Nobody else's sharing can be another matter by that. Doing it again changes nothing. One that cannot
     * be followed keeps none of the others from it, and fails this in the end, so that it comes again.
     */
    public Mono<Void> changed(String personId) {
        return index.sharingWith(personId)
                .collectList()
                .flatMapIterable(sharing -> sharing)
                .startWith(personId)
                .concatMapDelayError(id -> person(id).flatMap(this::follow))
                .then();
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
                        .flatMap(holder ->
                                holder.isEmpty() ? settleUnheld(person, shared) : settle(person, shared, holder.get())))
                // whom it is shared with by now was looked up before that was written, and may have moved between
                .flatMap(now -> tries > 0 && sharesWithAnother(now, person) ? settle(now, tries - 1) : Mono.just(now))
                .defaultIfEmpty(person)
                .onErrorResume(error -> tries > 0 && People.overtaken(error), overtaken -> again);
    }

    private static boolean sharesWithAnother(Person now, Person before) {
        SharedAddress shared = now.shared();
        SharedAddress earlier = before.shared();
        return shared != null && earlier != null && !shared.otherId().equals(earlier.otherId());
    }

    private Mono<Person> settle(Person person, SharedAddress shared, Person holder) {
        if (holder.state() == PersonState.UNCONFIRMED) {
            return giveWay.to(person.id(), holder, Mono.defer(() -> alone(person)));
        }
        return holder.id().equals(shared.otherId())
                ? Mono.just(person)
                : today(shared.otherId())
                        .map(other -> other.id().equals(holder.id()))
                        .defaultIfEmpty(false)
                        .flatMap(same -> share(person, holder.id(), same));
    }

    /** Nobody has the address at this moment: while two records are merged, the one that goes on takes it next. */
    private Mono<Person> settleUnheld(Person person, SharedAddress shared) {
        return today(shared.otherId())
                .filter(next -> takesItNext(next, person))
                .flatMap(next -> next.id().equals(person.id()) || next.id().equals(shared.otherId())
                        ? Mono.just(person)
                        : share(person, next.id(), true))
                .switchIfEmpty(Mono.defer(() -> alone(person)));
    }

    /** Whether that is who is about to hold the address; it may be this person, until staff's merger goes on to say so. */
    private static boolean takesItNext(Person next, Person person) {
        SharedAddress shared = next.shared();
        return shared != null
                && !shared.otherId().equals(person.id())
                && next.details().reachedAt(person.details().email())
                && (!next.id().equals(person.id()) || shared.step() == SharedAddress.Step.OPEN);
    }

    private Mono<Person> share(Person person, String otherId, boolean decided) {
        return changed(person, now -> now.shareWith(otherId, decided));
    }

    private Mono<Person> alone(Person person) {
        return changed(person, Person::holdAlone);
    }

    /** Nothing leads any more to whom it was shared with: what a merger left there that a crash cut off comes along first. */
    private Mono<Person> changed(Person person, Function<Person, Decision<Person, PersonEvent>> change) {
        return takeOver.whereMerged(person, ADDRESS_MOVED_ON)
                .then(people.change(person.id(), Command.by(ADDRESS_MOVED_ON), change))
                .map(Stored::state);
    }

    /** Who somebody turned out to be; empty where the record is gone. */
    private Mono<Person> today(String id) {
        return person(id)
                .expand(person -> Mono.justOrEmpty(person.mergedInto()).flatMap(this::person))
                .last()
                .onErrorComplete(NoSuchElementException.class);
    }

    private Mono<Person> person(String id) {
        return people.find(id).map(Stored::state);
    }
}
