// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Finds the person of an address, or makes one: two at the same moment come to one person. */
public final class FindPerson {
    /** An address may be freed and taken again between two looks; more often than this it is not chance. */
    private static final int TRIES = 3;

    private final Aggregates<Person, PersonEvent> people;
    private final PeopleIndex index;
    private final AddressKeys keys;

    /** Finds by these keys. */
    public FindPerson(Aggregates<Person, PersonEvent> people, PeopleIndex index, AddressKeys keys) {
        this.people = people;
        this.index = index;
        this.keys = keys;
    }

    /**
     * Somebody whom staff entered.
     *
     * @param person who it is
     * @param knownOtherwise whether the person is known otherwise than staff typed, which was not taken
     */
    public record Entered(Person person, boolean knownOtherwise) {}

    /** The key of an address: what belongs to one person has the same. */
    public String key(String email) {
        return keys.of(email);
    }

    /** Who has these addresses, by key; in one look for all. */
    public Mono<Map<String, Person>> at(Collection<String> emails) {
        return index.byAddressKey(emails.stream().map(keys::of).collect(Collectors.toSet()));
    }

    /** Who has this address; empty where nobody does. */
    public Mono<Person> at(String email) {
        return at(List.of(email)).mapNotNull(found -> found.get(keys.of(email)));
    }

    /**
     * Who handed in a form with this address: the person who has it, or a new one who lapses at that moment unless
     * confirmed.
     *
     * @param seen who had the address when it was last looked at; null if nobody did
     */
    public Mono<Person> handIn(@Nullable Person seen, PersonDetails typed, Instant lapsesAt, Command command) {
        return find(
                Optional.ofNullable(seen),
                typed.email(),
                command,
                id -> Person.appear(id, typed, lapsesAt),
                person -> person.handIn(typed, lapsesAt),
                TRIES);
    }

    /** Whom staff enter with this address. */
    public Mono<Entered> enter(PersonDetails entered, Command command) {
        return at(entered.email())
                .singleOptional()
                .flatMap(seen -> find(
                                seen,
                                entered.email(),
                                command,
                                id -> Person.enter(id, entered),
                                person -> person.vouch(entered),
                                TRIES)
                        .map(person -> new Entered(person, person.knownOtherwiseThan(entered))));
    }

    private Mono<Person> find(
            Optional<Person> seen,
            String email,
            Command command,
            Function<String, Decision<Person, PersonEvent>> make,
            Function<Person, Decision<Person, PersonEvent>> meet,
            int tries) {
        Mono<Person> attempt = seen.map(person -> meet(person, command, meet))
                .orElseGet(() -> make(UUID.randomUUID().toString(), command, make));
        return attempt.onErrorResume(
                error -> tries > 0 && People.overtaken(error),
                overtaken ->
                        at(email).singleOptional().flatMap(now -> find(now, email, command, make, meet, tries - 1)));
    }

    /** What changes nothing is not written, nor read once more. */
    private Mono<Person> meet(Person seen, Command command, Function<Person, Decision<Person, PersonEvent>> meet) {
        return Mono.defer(() -> meet.apply(seen).events().isEmpty()
                ? Mono.just(seen)
                : people.change(seen.id(), command, meet).map(Stored::state));
    }

    private Mono<Person> make(String id, Command command, Function<String, Decision<Person, PersonEvent>> make) {
        return people.create(id, command, make.apply(id)).map(Stored::state);
    }
}
