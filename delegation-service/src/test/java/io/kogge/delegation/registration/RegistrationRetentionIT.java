// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.registration.storage.MongoRegistrationIndex;
import io.kogge.delegation.registration.storage.MongoUnheardRegistrations;
import io.kogge.delegation.registration.storage.MongoWishes;
import io.kogge.delegation.registration.storage.RegistrationDocument;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.delegation.support.LettingGoAt;
import io.kogge.delegation.support.MadeIndexes;
import io.kogge.event.job.Retention;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Forms and registrations go when they were kept long enough, each kind after a time of its own. */
@OnEveryDatabase
class RegistrationRetentionIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant LATE = NOW.plus(Duration.ofHours(48));
    private static final WishConfiguration KINDS = new WishConfiguration();

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoRegistrationIndex index;
    private final DelegationSettings settings = LettingGoAt.settings(Map.of(
            "forms",
            "1d",
            "lapsed-registrations",
            "2d",
            "replaced-registrations",
            "3d",
            "withdrawn-registrations",
            "4d"));

    RegistrationRetentionIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        MadeIndexes.in(database, MongoRegistrationIndex.COLLECTION, MongoRegistrationIndex.INDEXES);
        index = new MongoRegistrationIndex(database);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void idsOfFormsGo() {
        MongoWishes wishes = new MongoWishes(database);
        wishes.prepare().block();
        Wish form = new Wish("r", "m", Applicants.with("r@example.org"), NOW, 1);
        wishes.handIn(form).then(wishes.done(List.of("r"))).block();
        assertKept(KINDS.formRetention(wishes, settings), NOW, Duration.ofDays(1));
        assertThat(wishes.isKnown(form).block()).isFalse();
    }

    @Test
    void whatIsLeftOfRegistrationsGoesAfterATimeOfItsOwn() {
        store(Stream.of(
                started("open"),
                started("lapsed").expire(LATE).state(),
                started("replaced").replace(NOW).state()));
        assertKept(KINDS.lapsedRegistrationRetention(index, settings), LATE, Duration.ofDays(2));
        assertThat(left()).containsExactlyInAnyOrder("open", "replaced");
        assertKept(KINDS.replacedRegistrationRetention(index, settings), LATE, Duration.ofDays(3));
        assertThat(left()).containsExactly("open");
    }

    @Test
    void whoWithdrewIsForgottenOnceTheMissionsAllocationHasHeard() {
        Registration withdrawn = started("withdrawn")
                .confirm(NOW)
                .state()
                .withdraw(MissionProgress.AHEAD, NOW.plusSeconds(1))
                .state();
        store(Stream.of(withdrawn, started("stays").confirm(NOW).state()));
        Retention kind = KINDS.withdrawnRegistrationRetention(index, settings);
        assertThat(LettingGoAt.at(NOW.plus(Duration.ofDays(400)), kind)).isZero();

        new MongoUnheardRegistrations(database)
                .heard(List.of(), List.of("withdrawn"))
                .block();
        assertKept(kind, NOW.plusSeconds(1), Duration.ofDays(4));
        assertThat(left()).containsExactly("stays");
    }

    @Test
    void whatTheBrokerHasNotYetHeardOfStays() {
        store(Stream.of(started("lapsed").expire(LATE).state()));
        Mono.from(database.getCollection(MongoRegistrationIndex.COLLECTION)
                        .updateOne(Filters.eq("_id", "lapsed"), Updates.set("pending", true)))
                .block();
        assertThat(LettingGoAt.at(LATE.plus(Duration.ofDays(400)), KINDS.lapsedRegistrationRetention(index, settings)))
                .isZero();
    }

    @Test
    void nothingIsReadThatDoesNotGo() {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        store(IntStream.range(0, 50)
                .mapToObj(i -> Stream.of(
                        started("young-lapsed-" + i).expire(LATE.plusSeconds(i)).state(),
                        withdrawn("young-withdrawn-" + i, LATE)))
                .flatMap(each -> each));
        store(Stream.of(withdrawn("old", NOW)));
        new MongoUnheardRegistrations(database).heard(List.of(), left()).block();
        assertThat(examined.get()
                        .during(
                                MongoRegistrationIndex.COLLECTION,
                                () -> assertThat(index.forgetWithdrawn(NOW).block())
                                        .isEqualTo(1)))
                .isEqualTo(1);
        assertThat(examined.get()
                        .during(
                                MongoRegistrationIndex.COLLECTION,
                                () -> assertThat(index.forgetLapsed(NOW).block())
                                        .isZero()))
                .isZero();
    }

    /** It goes as long after that moment as it is kept, and not before. */
    private static void assertKept(Retention kind, Instant end, Duration kept) {
        assertThat(LettingGoAt.at(end.plus(kept).minusMillis(1), kind)).isZero();
        assertThat(LettingGoAt.at(end.plus(kept), kind)).isEqualTo(1);
    }

    private static Registration started(String id) {
        return Registration.start(id, "m", "p-" + id, Applicants.with(id + "@example.org"), NOW, LATE)
                .state();
    }

    private static Registration withdrawn(String id, Instant at) {
        return started(id)
                .confirm(NOW)
                .state()
                .withdraw(MissionProgress.AHEAD, at)
                .state();
    }

    private void store(Stream<Registration> registrations) {
        StoredStates.insert(
                database,
                MongoRegistrationIndex.COLLECTION,
                RegistrationDocument.class,
                registrations.collect(Collectors.toMap(Registration::id, RegistrationDocument::of)));
    }

    private List<String> left() {
        return StoredStates.ids(database, MongoRegistrationIndex.COLLECTION);
    }
}
