// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Progress;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Tally;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

@OnEveryDatabase
class MongoDeliveriesIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final String REMINDER = "reminder:m:2027-03-09:1";
    private static final int MOST = 2;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoDeliveries deliveries;

    MongoDeliveriesIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        deliveries = new MongoDeliveries(database);
        Flux.fromIterable(MongoDeliveries.INDEXES)
                .concatMap(index -> database.getCollection(MongoDeliveries.COLLECTION)
                        .createIndex(Indexes.ascending(index.fields())))
                .blockLast();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void copiesOfAMessageAreCountedByHowFarTheyHaveCome() {
        store(ofEachKind("m", 2));
        store(ofEachKind("other", 1));
        assertThat(deliveries.tallies("m").collectList().block())
                .containsExactlyInAnyOrder(
                        tally(REMINDER, Status.SENT, "", "nl", false, NOW),
                        tally(REMINDER, Status.SENT, "", "en", true, NOW),
                        tally(REMINDER, Status.BOUNCED, "5.1.1", "nl", false, NOW),
                        tally(REMINDER, Status.SKIPPED, "JOINED_LATE", "", false, NOW),
                        tally("received", Status.QUEUED, "CONNECT", "", false, NOW));
    }

    @Test
    void pagesAreInTheOrderOfQueuing() {
        store(ofEachKind("m", 2));
        store(ofEachKind("other", 1));
        assertThat(ids(deliveries.first("m", REMINDER, 3).collectList().block()))
                .containsExactly("m-sent-0", "m-twice-0", "m-bounced-0");
        assertThat(ids(deliveries.remarkable("m", REMINDER, 3).collectList().block()))
                .containsExactly("m-twice-0", "m-bounced-0", "m-twice-1");
        Paged<Delivery> second =
                deliveries.ofMessage("m", REMINDER, new Paging(2, 3)).block();
        assertThat(ids(second.items())).containsExactly("m-late-0", "m-sent-1", "m-twice-1");
        assertThat(second.total()).isEqualTo(8);
        Paged<Delivery> all = deliveries.ofMission("m", new Paging(1, 100)).block();
        assertThat(ids(all.items())).startsWith("m-waiting-0", "m-waiting-1", "m-sent-0");
        assertThat(all.total()).isEqualTo(10).isEqualTo(all.items().size());
    }

    @Test
    void aPageReadsWhatItShowsAndCountsNothing() {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        store(ofEachKind("small", MOST));
        store(ofEachKind("large", 200));
        for (String mission : List.of("small", "large")) {
            assertThat(read(examined.get(), deliveries.tallies(mission)))
                    .as("tallies of %s", mission)
                    .isZero();
            assertThat(read(examined.get(), deliveries.first(mission, REMINDER, MOST)))
                    .as("first of %s", mission)
                    .isEqualTo(MOST);
            assertThat(read(examined.get(), deliveries.ofMessage(mission, REMINDER, new Paging(2, MOST))))
                    .as("message of %s", mission)
                    .isEqualTo(MOST);
            assertThat(read(examined.get(), deliveries.ofMission(mission, new Paging(2, MOST))))
                    .as("all of %s", mission)
                    .isEqualTo(MOST);
            assertThat(read(examined.get(), deliveries.remarkable(mission, REMINDER, MOST)))
                    .as("remarkable of %s, one to look ahead where two stretches of the index are merged", mission)
                    .isBetween((long) MOST, MOST + 1L);
        }
    }

    private static long read(ExaminedDocuments examined, Publisher<?> query) {
        return examined.during(
                MongoDeliveries.COLLECTION, () -> Flux.from(query).blockLast());
    }

    private static Tally tally(
            String message, Status status, String code, String language, boolean possiblyTwice, Instant first) {
        return new Tally(message, status, code, language, possiblyTwice, 2, first);
    }

    private static List<String> ids(List<Delivery> found) {
        return found.stream().map(Delivery::id).toList();
    }

    /** So many of each kind, one of each queued after the other. */
    private static List<Delivery> ofEachKind(String mission, int count) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> Stream.of(
                        delivery(mission, "sent", i, 0, REMINDER, Status.SENT, "", false, "nl"),
                        delivery(mission, "twice", i, 1, REMINDER, Status.SENT, "", true, "en"),
                        delivery(mission, "bounced", i, 2, REMINDER, Status.BOUNCED, "5.1.1", false, "nl"),
                        delivery(mission, "late", i, 3, REMINDER, Status.SKIPPED, "JOINED_LATE", false, null),
                        delivery(mission, "waiting", i, 4, null, Status.QUEUED, "CONNECT", false, null)))
                .toList();
    }

    private static Delivery delivery(
            String mission,
            String kind,
            int number,
            int place,
            @Nullable String occurrence,
            Status status,
            String code,
            boolean possiblyTwice,
            @Nullable String language) {
        String id = mission + '-' + kind + '-' + number;
        return new Delivery(
                id,
                new Letter(
                        occurrence == null ? MessageKind.RECEIVED : MessageKind.REMINDER,
                        new Recipient(mission, id),
                        new Cause(id, occurrence, 0, null, null)),
                NOW.plusSeconds(number),
                NOW,
                number * 10L + place,
                new Progress(status, 1, 0, false, possiblyTwice, NOW, code, "", null),
                language == null ? null : new Delivery.Told(1, null, "shown", language));
    }

    private void store(List<Delivery> all) {
        StoredStates.insert(
                database,
                MongoDeliveries.COLLECTION,
                DeliveryDocument.class,
                all.stream().collect(Collectors.toMap(Delivery::id, DeliveryDocument::of)));
    }
}
