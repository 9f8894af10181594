// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuples;

/**
 * Two records of one person become one, or stay two. Merging takes several writes: the person stands on the list until the
 * last of them, so that what a crash cut off is ended by pressing the button again.
 */
public final class MergePeople {
    private final Aggregates<Person, PersonEvent> people;
    private final PeopleIndex index;
    private final FollowSharing sharing;
    private final TakeOver takeOver;
    private final RegistrationIndex registrationIndex;
    private final Clock clock;

    /** Works by the domain's clock. */
    public MergePeople(
            Aggregates<Person, PersonEvent> people,
            PeopleIndex index,
            FollowSharing sharing,
            TakeOver takeOver,
            RegistrationIndex registrationIndex,
            Clock clock) {
        this.people = people;
        this.index = index;
        this.sharing = sharing;
        this.takeOver = takeOver;
        this.registrationIndex = registrationIndex;
        this.clock = clock;
    }

    /** What staff are to decide, the longest waiting first. */
    public Flux<MergeProposal> proposals() {
        return index.proposed().concatMap(this::proposal);
    }

    /**
     * The other's registrations are the person's from now on, and the other record is none any more. Where both registered
     * for one mission, both stand, marked, until staff decline or withdraw one. A conflict {@code no-merge-proposal} where
     * nothing is proposed.
     *
     * @param version of the proposal that was seen: who the other is may have changed
     */
    public Mono<Void> merge(String personId, long version, Actor actor) {
        return proposed(personId, version).flatMap(shared -> {
            String otherId = shared.otherId();
            return people.change(otherId, Command.by(actor), other -> other.mergeInto(personId, clock.instant()))
                    .flatMap(other -> people.change(
                            personId,
                            Command.by(actor),
                            person -> person.absorb(other.state().linkVersion(), clock.instant())))
                    .then(takeOver.from(otherId, personId, true, actor))
                    // whoever came to the address since it was free is met
                    .then(people.get(personId))
                    .flatMap(person -> sharing.settle(person.state()))
                    .then();
        });
    }

    /**
     * The two are different people with one mailbox. A conflict {@code no-merge-proposal} where nothing is proposed. Of a merger
     * that a crash cut off the other record is gone: its registrations are the person's, for staff to decide about.
     */
    public Mono<Void> keepApart(String personId, long version, Actor actor) {
        return proposed(personId, version)
                .then(people.change(personId, Command.by(actor), Person::keepApart))
                .flatMap(person -> sharing.follow(person.state()))
                .then();
    }

    private Mono<SharedAddress> proposed(String personId, long version) {
        return people.get(personId)
                .flatMap(stored -> sharing.follow(stored.state()))
                .flatMap(person -> Mono.justOrEmpty(person.shared()).filter(SharedAddress::open))
                .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("no-merge-proposal")))
                .filterWhen(shared ->
                        both(personId, shared.otherId(), MergePeople::version).map(now -> now == version))
                .switchIfEmpty(Mono.error(Rejection.Stale::new));
    }

    private <T> Mono<T> both(String personId, String otherId, BiFunction<Stored<Person>, Stored<Person>, T> combined) {
        return Mono.zip(people.find(personId), people.find(otherId), combined);
    }

    private static long version(Stored<Person> person, Stored<Person> other) {
        return person.version() + other.version();
    }

    private Mono<MergeProposal> proposal(Person person) {
        SharedAddress shared = person.shared();
        return shared == null
                ? Mono.empty()
                : Mono.zip(
                                both(person.id(), shared.otherId(), Tuples::of),
                                registrationsOf(person.id()),
                                registrationsOf(shared.otherId()))
                        .map(all -> new MergeProposal(
                                all.getT1().getT1().state(),
                                all.getT1().getT2().state(),
                                shared,
                                all.getT2(),
                                all.getT3(),
                                version(all.getT1().getT1(), all.getT1().getT2())));
    }

    private Mono<List<Registration>> registrationsOf(String personId) {
        return registrationIndex
                .ofPerson(personId)
                .filter(registration -> !registration.erased())
                .collectSortedList(Comparator.comparing(Registration::startedAt));
    }
}
