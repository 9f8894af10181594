// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.people.model.AskedAddress;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.usecase.AddressKeys;
import io.kogge.delegation.people.usecase.RekeyAddresses;
import io.kogge.delegation.support.MadeIndexes;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MongoPeopleIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant LATE = NOW.plus(Duration.ofHours(48));
    private static final AddressKeys KEYS = new AddressKeys(new byte[32]);
    private static final AddressKeys OTHER = new AddressKeys("another key of at least 32 bytes".getBytes());

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoPeople people;
    private final RekeyAddresses rekey;

    MongoPeopleIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        MadeIndexes.in(database, MongoPeople.COLLECTION, MongoPeople.INDEXES);
        people = new MongoPeople(database);
        rekey = new RekeyAddresses(people);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void peopleAreFoundByTheirAddressHoweverItIsSpelledAndById() {
        Person known =
                store(Person.enter("p", details("Sanne@windkracht.example")).state());
        assertThat(at(KEYS, "sanne@windkracht.example", "nobody@example.org")).containsExactly(known);
        assertThat(people.byId(List.of("p", "q")).collectList().block()).containsExactly(known);
    }

    @Test
    void theIndexHoldsNoAddressAndWhoIsGoneHoldsTheId() {
        Person appeared =
                Person.appear("p", details("sanne@windkracht.example"), LATE).state();
        assertThat(PersonDocument.of(appeared, KEYS).addressKey()).doesNotContain("sanne", "@");
        Person erased = appeared.expire(LATE).state();
        assertThat(PersonDocument.of(erased, KEYS).addressKey()).isEqualTo("p");
        store(erased);
        assertThat(at(KEYS, "sanne@windkracht.example")).isEmpty();
        people.forgetLapsed(LATE.minusMillis(1)).block();
        assertThat(people.byId(List.of("p")).collectList().block()).containsExactly(erased);
        people.forgetLapsed(LATE).block();
        assertThat(people.byId(List.of("p")).collectList().block()).isEmpty();
    }

    @Test
    void whatLapsedIsFoundAndWhoSeemsToBeSomebodyElse() {
        store(Person.appear("p", details("p@example.org"), LATE).state());
        Person shared = store(Person.enter("q", details("q@example.org"))
                .state()
                .askForAddress("p@example.org", new AskedAddress("r", "m"), NOW, LATE)
                .state()
                .shareAddress(1, "p", NOW)
                .state());
        assertThat(people.lapsed(LATE.minusMillis(1)).collectList().block()).isEmpty();
        assertThat(people.lapsed(LATE).collectList().block()).containsExactly("p");
        assertThat(people.proposed().collectList().block()).containsExactly(shared);
        assertThat(people.sharingWith("p").collectList().block()).containsExactly("q");
        Person apart = store(Person.enter("s", details("s@example.org"))
                .state()
                .askForAddress("p@example.org", new AskedAddress("r", "m"), NOW, LATE)
                .state()
                .shareAddress(1, "p", NOW)
                .state()
                .keepApart()
                .state());
        assertThat(people.proposed().collectList().block()).containsExactly(shared);
        assertThat(people.sharingWith("p").collectList().block()).containsExactlyInAnyOrder("q", apart.id());
        assertThat(people.sharingWith("q").collectList().block()).isEmpty();
        assertThat(at(KEYS, "p@example.org")).extracting(Person::id).containsExactly("p");
    }

    @Test
    void whoGaveANameAsInThePassportIsFoundByAMarkAndNoLongerOnceItIsForgotten() {
        store(Person.enter("p", details("p@example.org")).state());
        Person given = store(Person.enter("q", details("q@example.org").withPassportName("Sanne Maria Wiersma"))
                .state());
        assertThat(people.withPassportName().collectList().block()).containsExactly("q");
        assertThat(people.byId(List.of("q")).collectList().block()).containsExactly(given);
        Person forgotten = given.forgetPassportName().state();
        assertThat(PersonDocument.of(forgotten, KEYS).passportNamed()).isNull();
        assertThat(PersonDocument.of(forgotten, KEYS).passportName()).isNull();
    }

    @Test
    void aSweepReadsWhatIsDueHoweverManyAreNot() {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        Instant later = LATE.plusSeconds(1);
        for (int i = 0; i < 20; i++) {
            store(Person.appear("young-" + i, details("young" + i + "@example.org"), later)
                    .state());
            store(Person.appear("left-" + i, details("left" + i + "@example.org"), later)
                    .state()
                    .expire(later)
                    .state());
            store(shares("shares-" + i, "holder-" + i));
        }
        store(Person.appear("due", details("due@example.org"), LATE).state());
        store(shares("shares", "holder"));
        store(Person.appear("left", details("left@example.org"), LATE)
                .state()
                .expire(LATE)
                .state());

        assertThat(read(
                        examined.get(),
                        () -> assertThat(people.lapsed(LATE).collectList().block())
                                .containsExactly("due")))
                .as("who lapsed")
                .isEqualTo(1);
        assertThat(read(
                        examined.get(),
                        () -> assertThat(people.sharingWith("holder")
                                        .collectList()
                                        .block())
                                .containsExactly("shares")))
                .as("who shares with one")
                .isEqualTo(1);
        assertThat(read(
                        examined.get(),
                        () -> assertThat(people.forgetLapsed(LATE).block()).isEqualTo(1)))
                .as("what is left of who lapsed")
                .isEqualTo(1);
    }

    private static long read(ExaminedDocuments examined, Runnable query) {
        return examined.during(MongoPeople.COLLECTION, query);
    }

    private static Person shares(String id, String otherId) {
        return Person.enter(id, details(id + "@example.org"))
                .state()
                .askForAddress("of-" + otherId + "@example.org", new AskedAddress("r", "m"), NOW, LATE)
                .state()
                .shareAddress(1, otherId, NOW)
                .state()
                .keepApart()
                .state();
    }

    @Test
    void anotherSecretIsRefusedUnlessTheKeysAreComputedAnew() {
        assertThat(rekey.ensure(KEYS, List.of()).block()).isZero();
        Person known = store(Person.enter("p", details("p@example.org")).state());
        Person gone = store(Person.appear("q", details("q@example.org"), LATE)
                .state()
                .expire(LATE)
                .state());
        assertThat(rekey.ensure(KEYS, List.of(OTHER)).block()).isZero();
        assertThatThrownBy(() -> rekey.ensure(OTHER, List.of()).block())
                .isInstanceOf(RekeyAddresses.OtherKey.class)
                .hasMessageContaining("previous-address-keys");

        assertThat(rekey.ensure(OTHER, List.of(KEYS)).block()).isEqualTo(1);
        assertThat(at(OTHER, "p@example.org")).containsExactly(known);
        assertThat(at(KEYS, "p@example.org")).isEmpty();
        assertThat(people.byAddressKey(Set.of("q")).block()).containsValue(gone);
        assertThat(rekey.ensure(OTHER, List.of(KEYS)).block()).isZero();
    }

    private List<Person> at(AddressKeys keys, String... emails) {
        return List.copyOf(
                people.byAddressKey(List.of(emails).stream().map(keys::of).toList())
                        .block()
                        .values());
    }

    private Person store(Person person) {
        StoredStates.insert(
                database,
                MongoPeople.COLLECTION,
                PersonDocument.class,
                Map.of(person.id(), PersonDocument.of(person, KEYS)));
        return person;
    }

    private static PersonDetails details(String email) {
        return new PersonDetails("Sanne", email, "+31 50 1234567", "nl", ZoneId.of("Europe/Amsterdam"), null);
    }
}
