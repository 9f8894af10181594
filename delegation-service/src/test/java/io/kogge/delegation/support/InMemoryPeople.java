// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.people.usecase.AddressKeys;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.event.aggregate.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds people in a map. */
final class InMemoryPeople implements PeopleIndex {
    private final InMemoryAggregates<Person, PersonEvent> people;
    private final AddressKeys keys;

    InMemoryPeople(InMemoryAggregates<Person, PersonEvent> people, AddressKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    @Override
    public Mono<Map<String, Person>> byAddressKey(Collection<String> wanted) {
        return all().filter(Person::holdsAddress)
                .collectMap(person -> keys.of(person.details().email()))
                .doOnNext(found -> found.keySet().retainAll(wanted));
    }

    @Override
    public Flux<Person> byId(Collection<String> ids) {
        return all().filter(person -> ids.contains(person.id()));
    }

    @Override
    public Flux<String> lapsed(Instant by) {
        return all().filter(person -> person.state() == PersonState.UNCONFIRMED
                        && person.expiresAt() != null
                        && !person.expiresAt().isAfter(by))
                .map(Person::id);
    }

    @Override
    public Flux<String> withPassportName() {
        return all().filter(person -> person.details().passportName() != null).map(Person::id);
    }

    @Override
    public Flux<Person> proposed() {
        return all().filter(person -> person.shared() != null && person.shared().open());
    }

    @Override
    public Flux<String> sharingWith(String personId) {
        return all().filter(person ->
                        person.shared() != null && person.shared().otherId().equals(personId))
                .map(Person::id);
    }

    @Override
    public Mono<Long> forgetLapsed(Instant expiredBefore) {
        return Mono.just(0L);
    }

    @Override
    public Flux<String> merged(Instant by) {
        return all().filter(person -> person.state() == PersonState.MERGED
                        && person.expiresAt() != null
                        && !person.expiresAt().isAfter(by))
                .map(Person::id);
    }

    @Override
    public Mono<Long> forgetMerged(String id) {
        return Mono.fromSupplier(() -> people.remove(id) ? 1L : 0L);
    }

    private Flux<Person> all() {
        return Flux.defer(() -> Flux.fromIterable(people.all())).map(Stored::state);
    }
}
