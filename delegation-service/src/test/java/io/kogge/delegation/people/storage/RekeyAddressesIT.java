// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.usecase.AddressKeyStore;
import io.kogge.delegation.people.usecase.AddressKeys;
import io.kogge.delegation.people.usecase.RekeyAddresses;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Renewing the key that addresses are known by, over more people than are worked on at once. */
@OnEveryDatabase
class RekeyAddressesIT {
    private static final int PEOPLE = 50;
    private static final AddressKeys FIRST = keys("the first key, of at least 32 bytes");
    private static final AddressKeys SECOND = keys("the second key, of at least 32 bytes");
    private static final AddressKeys THIRD = keys("the third key, of at least 32 bytes");

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoPeople people;

    RekeyAddressesIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        people = new MongoPeople(database);
    }

    @BeforeEach
    void everybodyIsKnownUnderTheFirstKey() {
        new RekeyAddresses(people).ensure(FIRST, List.of()).block();
        StoredStates.insert(
                database,
                MongoPeople.COLLECTION,
                PersonDocument.class,
                IntStream.range(0, PEOPLE)
                        .mapToObj(number -> Person.enter("p" + number, details(email(number)))
                                .state())
                        .collect(Collectors.toMap(Person::id, person -> PersonDocument.of(person, FIRST))));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void everybodyIsFoundUnderTheNewKeyAndNobodyUnderTheOneBefore() {
        assertThat(new RekeyAddresses(people).ensure(SECOND, List.of(FIRST)).block())
                .isEqualTo(PEOPLE);

        assertThat(found(SECOND)).isEqualTo(PEOPLE);
        assertThat(found(FIRST)).isZero();
        assertThat(people.fingerprint().block()).isEqualTo(SECOND.fingerprint());
    }

    @Test
    void aKeyThatWasReplacedBeforeItWasEverUsedIsPassedOver() {
        assertThat(new RekeyAddresses(people)
                        .ensure(THIRD, List.of(FIRST, SECOND))
                        .block())
                .isEqualTo(PEOPLE);

        assertThat(found(THIRD)).isEqualTo(PEOPLE);
    }

    @Test
    void cutOffItGoesOnAtTheNextStartAndUntilThenTheOneBeforeCountsAsInUse() {
        assertThatThrownBy(() -> new RekeyAddresses(new CutOff(people, 20))
                        .ensure(SECOND, List.of(FIRST))
                        .block())
                .isInstanceOf(IllegalStateException.class);
        assertThat(found(SECOND)).isBetween(1, PEOPLE - 1);
        assertThat(people.fingerprint().block()).isEqualTo(FIRST.fingerprint());

        assertThat(new RekeyAddresses(people).ensure(SECOND, List.of(FIRST)).block())
                .isEqualTo(PEOPLE);

        assertThat(found(SECOND)).isEqualTo(PEOPLE);
    }

    @Test
    void whoseAddressChangedMeanwhileKeepsTheKeyOfTheNewOne() {
        people.rekey(new AddressKeyStore.Held("p7", "former@example.org"), SECOND.of("former@example.org"))
                .block();

        assertThat(people.byAddressKey(List.of(FIRST.of(email(7)))).block()).hasSize(1);
    }

    /** As if the service ended after so many addresses. */
    private static final class CutOff implements AddressKeyStore {
        private final AddressKeyStore store;
        private final AtomicInteger left;

        CutOff(AddressKeyStore store, int after) {
            this.store = store;
            this.left = new AtomicInteger(after);
        }

        @Override
        public Mono<String> fingerprint() {
            return store.fingerprint();
        }

        @Override
        public Mono<Void> use(String fingerprint) {
            return store.use(fingerprint);
        }

        @Override
        public Flux<Held> held() {
            return store.held();
        }

        @Override
        public Mono<Void> rekey(Held held, String addressKey) {
            return left.getAndDecrement() > 0
                    ? store.rekey(held, addressKey)
                    : Mono.error(new IllegalStateException("cut off"));
        }
    }

    private int found(AddressKeys keys) {
        return people.byAddressKey(IntStream.range(0, PEOPLE)
                        .mapToObj(number -> keys.of(email(number)))
                        .toList())
                .map(Map::size)
                .block();
    }

    private static String email(int number) {
        return "person-" + number + "@example.org";
    }

    private static PersonDetails details(String email) {
        return new PersonDetails("Sanne", email, "+31 50 1234567", "nl", ZoneId.of("Europe/Amsterdam"), null);
    }

    private static AddressKeys keys(String secret) {
        return new AddressKeys(secret.getBytes(StandardCharsets.UTF_8));
    }
}
