// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.storage.MongoPeople;
import io.kogge.delegation.people.storage.PersonDocument;
import io.kogge.delegation.people.usecase.AddressKeys;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.support.LettingGoAt;
import io.kogge.delegation.support.MadeIndexes;
import io.kogge.event.job.Retention;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of people goes when it was kept long enough. */
@OnEveryDatabase
class PeopleRetentionIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant LATE = NOW.plus(Duration.ofHours(48));

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoPeople people;

    PeopleRetentionIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        MadeIndexes.in(database, MongoPeople.COLLECTION, MongoPeople.INDEXES);
        people = new MongoPeople(database);
        AddressKeys keys = new AddressKeys(new byte[32]);
        Person unconfirmed = appear("unconfirmed");
        StoredStates.insert(
                database,
                MongoPeople.COLLECTION,
                PersonDocument.class,
                Stream.of(
                                unconfirmed,
                                appear("lapsed").expire(LATE).state(),
                                appear("merged").mergeInto("known", NOW).state(),
                                Person.enter(
                                                "known",
                                                Applicants.with("known@example.org")
                                                        .person())
                                        .state())
                        .collect(Collectors.toMap(Person::id, person -> PersonDocument.of(person, keys))));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whatIsLeftOfThoseWhomNobodyConfirmedGoes() {
        Retention kind = new PeopleConfiguration()
                .lapsedPeopleRetention(people, LettingGoAt.settings(Map.of("lapsed-people", "5d")));
        Instant end = LATE.plus(Duration.ofDays(5));
        assertThat(LettingGoAt.at(end.minusMillis(1), kind)).isZero();
        assertThat(LettingGoAt.at(end, kind)).isEqualTo(1);
        assertThat(StoredStates.ids(database, MongoPeople.COLLECTION))
                .containsExactlyInAnyOrder("unconfirmed", "merged", "known");
    }

    @Test
    void whoWasMergedIsFoundByWhenAndGoesAlone() {
        assertThat(people.merged(NOW.minusMillis(1)).collectList().block()).isEmpty();
        assertThat(people.merged(NOW).collectList().block()).containsExactly("merged");
        assertThat(people.forgetMerged("known").block()).isZero();
        assertThat(people.forgetMerged("lapsed").block()).isZero();
        assertThat(people.forgetMerged("merged").block()).isEqualTo(1);
        assertThat(StoredStates.ids(database, MongoPeople.COLLECTION))
                .containsExactlyInAnyOrder("unconfirmed", "lapsed", "known");
    }

    private static Person appear(String id) {
        return Person.appear(id, Applicants.with(id + "@example.org").person(), LATE)
                .state();
    }
}
