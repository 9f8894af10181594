// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoServerException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every kind of database does alike: the statements that storage is made of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PortableDialect {
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private Database database;
    private MongoClient client;
    private MongoCollection<Document> collection;

    abstract Database start(Path directory);

    @BeforeAll
    void startDatabase(@TempDir Path directory) {
        database = start(directory);
        client = MongoClients.create(database.uri());
    }

    @AfterAll
    void closeDatabase() {
        if (client != null) {
            client.close();
            database.close();
        }
    }

    @BeforeEach
    void takeFreshCollection() {
        collection = client.getDatabase("dialect")
                .getCollection("c" + UUID.randomUUID())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Test
    void aVersionedUpdateChangesStateAndOutboxTogetherAndALostRaceFindsNothing() {
        insert(new Document("_id", "m")
                .append("version", 1)
                .append("state", "draft")
                .append("note", "x"));
        Bson change = combine(
                set("state", "announced"),
                inc("version", 1L),
                pushEach("outbox", List.of(new Document("seq", 1), new Document("seq", 2))),
                set("pending", new Date(5)),
                unset("note"));
        Document after = one(collection.findOneAndUpdate(and(eq("_id", "m"), eq("version", 1)), change, AFTER));
        assertThat(after.getString("state")).isEqualTo("announced");
        assertThat(((Number) after.get("version")).longValue()).isEqualTo(2);
        assertThat(after.getList("outbox", Document.class)).hasSize(2);
        assertThat(after).doesNotContainKey("note");
        assertThat(one(collection.findOneAndUpdate(and(eq("_id", "m"), eq("version", 1)), change, AFTER)))
                .isNull();
        UpdateResult lost = one(collection.updateOne(and(eq("_id", "m"), eq("version", 1)), change));
        assertThat(lost.getMatchedCount()).isZero();
    }

    @Test
    void sentEntriesArePulledUpToASequenceAndTheMarkGoesWithTheLast() {
        insert(new Document("_id", "m")
                .append("pending", new Date(1))
                .append("outbox", List.of(entry(1), entry(2), entry(3))));
        one(collection.updateOne(
                eq("_id", "m"),
                pullByFilter(new Document("outbox", lte("seq", 2).toBsonDocument()))));
        assertThat(find("m").getList("outbox", Document.class)).containsExactly(entry(3));
        one(collection.updateOne(
                and(eq("_id", "m"), eq("outbox.seq", 3), new Document("outbox", new Document("$size", 1))),
                combine(pullByFilter(new Document("outbox", lte("seq", 3).toBsonDocument())), unset("pending"))));
        assertThat(find("m")).doesNotContainKey("pending");
        assertThat(find("m").getList("outbox", Document.class)).isEmpty();
        assertThat(one(collection.updateOne(eq("outbox", List.of()), set("empty", true)))
                        .getModifiedCount())
                .isOne();
    }

    @Test
    void aProjectionTakesOnlyHigherSequences() {
        for (int sequence : new int[] {3, 1, 5, 4}) {
            Bson guard = and(eq("_id", "p"), lt("sequence", sequence));
            Bson change = combine(set("sequence", sequence), set("name", "n" + sequence));
            Throwable refused =
                    catchThrowable(() -> one(collection.updateOne(guard, change, new UpdateOptions().upsert(true))));
            boolean stale = sequence == 1 || sequence == 4;
            assertThat(refused != null && isDuplicate(refused)).isEqualTo(stale);
        }
        assertThat(find("p").getString("name")).isEqualTo("n5");
        assertThat(one(collection.countDocuments())).isOne();
    }

    @Test
    void aBulkInAnyOrderWritesAllButWhatIsRefusedAndNamesThat() {
        insert(new Document("_id", "old").append("sequence", 5));
        List<WriteModel<Document>> writes = Stream.of("new", "old", "other")
                .<WriteModel<Document>>map(id -> new UpdateOneModel<>(
                        and(eq("_id", id), not(gte("sequence", 3))),
                        set("sequence", 3),
                        new UpdateOptions().upsert(true)))
                .toList();
        Throwable refused =
                catchThrowable(() -> one(collection.bulkWrite(writes, new BulkWriteOptions().ordered(false))));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                            assertThat(error.getIndex()).isEqualTo(1);
                            assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                        }));
        assertThat(ids(eq("sequence", 3))).containsExactlyInAnyOrder("new", "other");
    }

    @Test
    void aStaleFindOneAndUpdateWithUpsertIsADuplicateToo() {
        insert(new Document("_id", "p").append("sequence", 5));
        Throwable refused = catchThrowable(() -> one(collection.findOneAndUpdate(
                and(eq("_id", "p"), lt("sequence", 3)),
                set("sequence", 3),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER))));
        assertThat(isDuplicate(refused)).isTrue();
    }

    @Test
    void creationByAGivenIdHappensOnce() {
        insert(new Document("_id", "given"));
        assertThat(isDuplicate(catchThrowable(() -> insert(new Document("_id", "given")))))
                .isTrue();
        UpdateResult again = one(
                collection.updateOne(eq("_id", "given"), setOnInsert("name", "new"), new UpdateOptions().upsert(true)));
        assertThat(again.getUpsertedId()).isNull();
        assertThat(find("given")).doesNotContainKey("name");
    }

    @Test
    void aUniqueIndexRefusesWithoutAChange() {
        one(collection.createIndex(new Document("mission", 1).append("email", 1), new IndexOptions().unique(true)));
        insert(new Document("_id", 1).append("mission", "m").append("email", "a"));
        insert(new Document("_id", 2).append("mission", "m").append("email", "b"));
        assertThat(isDuplicate(catchThrowable(() ->
                        insert(new Document("_id", 3).append("mission", "m").append("email", "a")))))
                .isTrue();
        assertThat(isDuplicate(catchThrowable(() -> one(collection.updateOne(eq("_id", 2), set("email", "a"))))))
                .isTrue();
        assertThat(isDuplicate(catchThrowable(() -> one(collection.findOneAndUpdate(eq("_id", 2), set("email", "a"))))))
                .isTrue();
        assertThat(find(2).getString("email")).isEqualTo("b");
        one(collection.updateOne(eq("_id", 1), set("email", "c")));
        one(collection.updateOne(eq("_id", 2), set("email", "a")));
        one(collection.deleteOne(eq("_id", 2)));
        insert(new Document("_id", 4).append("mission", "m").append("email", "a"));
    }

    @Test
    void aSparseUniqueIndexLeavesOutDocumentsWithoutTheField() {
        one(collection.createIndex(
                new Document("token", 1), new IndexOptions().unique(true).sparse(true)));
        insert(new Document("_id", 1));
        insert(new Document("_id", 2));
        one(collection.updateOne(eq("_id", 1), set("token", "t")));
        assertThat(isDuplicate(catchThrowable(() -> one(collection.updateOne(eq("_id", 2), set("token", "t"))))))
                .isTrue();
        one(collection.updateOne(eq("_id", 1), unset("token")));
        one(collection.updateOne(eq("_id", 2), set("token", "t")));
        assertThat(ids(exists("token"))).containsExactly(2);
    }

    @Test
    void indexesFindWhatALookAtEveryDocumentFinds() {
        one(collection.createIndex(new Document("bucket", 1).append("due", 1)));
        one(collection.createIndex(new Document("pending", 1), new IndexOptions().sparse(true)));
        one(collection.createIndex(new Document("recipient.email", 1)));
        one(collection.createIndex(new Document("tags", 1)));
        Instant start = Instant.parse("2026-06-01T00:00:00Z");
        for (int i = 0; i < 20; i++) {
            Document document = new Document("_id", i)
                    .append("bucket", "b" + i % 2)
                    .append("due", Date.from(start.plusSeconds(i)))
                    .append("recipient", new Document("email", "e" + i % 5))
                    .append("tags", i % 4 == 0 ? List.of() : List.of("t" + i % 4, "all"));
            insert(i % 10 == 0 ? document.append("pending", i) : document);
        }
        assertThat(ids(and(eq("bucket", "b1"), lte("due", Date.from(start.plusSeconds(5))))))
                .containsExactlyInAnyOrder(1, 3, 5);
        assertThat(ids(and(eq("bucket", "b1"), gt("due", Date.from(start.plusSeconds(15))))))
                .containsExactlyInAnyOrder(17, 19);
        assertThat(ids(and(in("bucket", "b0", "b2"), lt("due", Date.from(start.plusSeconds(3))))))
                .containsExactlyInAnyOrder(0, 2);
        assertThat(ids(lt("due", Date.from(start.plusSeconds(2))))).containsExactlyInAnyOrder(0, 1);
        assertThat(ids(exists("pending"))).containsExactlyInAnyOrder(0, 10);
        assertThat(ids(lte("pending", 5))).containsExactlyInAnyOrder(0);
        assertThat(ids(eq("recipient.email", "e3"))).containsExactlyInAnyOrder(3, 8, 13, 18);
        assertThat(ids(and(eq("tags", "t1"), eq("tags", "all"), ne("bucket", "b0"))))
                .containsExactlyInAnyOrder(1, 5, 9, 13, 17);
        assertThat(ids(or(eq("_id", 4), eq("tags", List.of("t1", "all")))))
                .containsExactlyInAnyOrder(4, 1, 5, 9, 13, 17);
        one(collection.updateMany(eq("bucket", "b1"), set("bucket", "moved")));
        assertThat(ids(eq("bucket", "b1"))).isEmpty();
        assertThat(ids(and(eq("bucket", "moved"), eq("_id", 7)))).containsExactly(7);
        one(collection.deleteMany(eq("bucket", "moved")));
        assertThat(one(collection.countDocuments(in("bucket", "moved", "b0")))).isEqualTo(10);
    }

    @Test
    void documentsAreCountedByWhatIsComputedOfThemAndAHintChangesNoAnswer() {
        Document hint = new Document("bucket", 1).append("due", 1).append("_id", 1);
        one(collection.createIndex(hint));
        Date noon = Date.from(Instant.parse("2026-06-01T12:00:00Z"));
        for (int i = 0; i < 10; i++) {
            insert(new Document("_id", i)
                    .append("bucket", i < 8 ? "a" : "b")
                    .append("due", Date.from(noon.toInstant().plusSeconds(i - 2))));
        }
        Document alike = new Document("bucket", "$bucket")
                .append("over", new Document("$lte", List.of("$due", noon)))
                .append("none", "$none");
        assertThat(Flux.from(collection
                                .aggregate(List.of(match(in("bucket", "a", "c")), group(alike, sum("count", 1L))))
                                .hint(hint))
                        .collectMap(
                                found -> found.get("_id", Document.class).getBoolean("over"),
                                found -> found.get("count", Number.class).longValue())
                        .block())
                .isEqualTo(Map.of(true, 3L, false, 5L));
        assertThat(Flux.from(collection
                                .find(eq("bucket", "a"))
                                .sort(new Document("due", 1).append("_id", 1))
                                .skip(3)
                                .limit(2)
                                .hint(hint))
                        .map(found -> found.getInteger("_id"))
                        .collectList()
                        .block())
                .containsExactly(3, 4);
        assertThat(one(collection.countDocuments(eq("bucket", "b"), new CountOptions().hint(hint))))
                .isEqualTo(2);
    }

    @Test
    void resultsAreSortedSkippedAndLimited() {
        for (int i = 0; i < 10; i++) {
            insert(new Document("_id", i).append("group", i % 2).append("name", "n" + (9 - i)));
        }
        List<Integer> page = Flux.from(collection
                        .find(eq("group", 0))
                        .sort(new Document("name", 1))
                        .skip(1)
                        .limit(2)
                        .projection(new Document("name", 1)))
                .map(document -> document.getInteger("_id"))
                .collectList()
                .block();
        assertThat(page).containsExactly(6, 4);
        assertThat(Flux.from(collection.find().batchSize(3)).count().block()).isEqualTo(10);
    }

    @Test
    void fieldsOfNestedDocumentsAreWrittenOneByOneAndAnAnswerLeavesOutWhatIsNotAskedFor() {
        insert(new Document("_id", "m")
                .append("version", 1)
                .append("state", new Document("entries", new Document()).append("mark", true))
                .append("outbox", List.of()));
        Bson change = combine(
                set("state.entries.h0.r1", new Document("order", 1)),
                set("state.entries.h0.r2", new Document("order", 2)),
                set("state.entries.h1.r3", new Document("order", 100)),
                unset("state.mark"),
                pushEach("outbox", List.of(entry(1))),
                inc("version", 1));
        Document answer = one(collection.findOneAndUpdate(
                and(eq("_id", "m"), eq("version", 1)),
                change,
                new FindOneAndUpdateOptions()
                        .returnDocument(ReturnDocument.AFTER)
                        .projection(new Document("state", 0))));
        assertThat(answer)
                .isEqualTo(new Document("_id", "m").append("version", 2).append("outbox", List.of(entry(1))));
        one(collection.updateMany(and(in("_id", List.of("m", "n")), eq("version", 2)), unset("state.entries.h0.r1")));
        assertThat(find("m").get("state"))
                .isEqualTo(new Document(
                        "entries",
                        new Document("h0", new Document("r2", new Document("order", 2)))
                                .append("h1", new Document("r3", new Document("order", 100)))));
        assertThat(one(collection.find(and(eq("_id", "m"), ne("version", 2))).first()))
                .isNull();
    }

    @Test
    void arraysOfDocumentsAreFoundAndChangedByElement() {
        insert(new Document("_id", "a")
                .append("decisions", List.of(decision("r1", "waiting"), decision("r2", "waiting"))));
        one(collection.updateOne(
                and(eq("_id", "a"), elemMatch("decisions", and(eq("id", "r2"), eq("status", "waiting")))),
                set("decisions.$.status", "accepted")));
        one(collection.updateOne(
                eq("_id", "a"),
                set("decisions.$[d].seen", true),
                new UpdateOptions().arrayFilters(List.of(eq("d.id", "r1")))));
        assertThat(find("a").getList("decisions", Document.class))
                .containsExactly(decision("r1", "waiting").append("seen", true), decision("r2", "accepted"));
        one(collection.updateOne(eq("_id", "a"), combine(addToSet("erased", "x"), max("highest", 7), inc("n.x", 1))));
        one(collection.updateOne(eq("_id", "a"), combine(addToSet("erased", "x"), max("highest", 3), inc("n.x", 1))));
        Document found = find("a");
        assertThat(found.getList("erased", String.class)).containsExactly("x");
        assertThat(found.getInteger("highest")).isEqualTo(7);
        assertThat(found.get("n", Document.class).getInteger("x")).isEqualTo(2);
    }

    @Test
    void oneLeaseIsTakenByOneOfManyAndCountsAreExact() {
        for (int i = 0; i < 20; i++) {
            insert(new Document("_id", i).append("state", "due"));
        }
        insert(new Document("_id", "counter").append("n", 0));
        List<Object> taken = Flux.range(0, 40)
                .flatMap(worker -> collection.findOneAndUpdate(eq("state", "due"), set("state", "taken" + worker)), 16)
                .map(document -> document.get("_id"))
                .collectList()
                .block();
        assertThat(taken).hasSize(20).doesNotHaveDuplicates();
        Flux.range(0, 200)
                .flatMap(i -> collection.updateOne(eq("_id", "counter"), inc("n", 1)), 16)
                .blockLast();
        assertThat(find("counter").getInteger("n")).isEqualTo(200);
    }

    @Test
    void readersSeeWholeUpdatesOnly() {
        insert(new Document("_id", "pair").append("a", 0).append("b", 0));
        Flux<UpdateResult> writes = Flux.range(1, 200)
                .concatMap(i -> collection.updateOne(eq("_id", "pair"), combine(set("a", i), set("b", i))));
        Flux<Document> reads = Flux.range(0, 400).flatMap(i -> collection.find(eq("_id", "pair")), 4);
        List<Document> seen = Flux.merge(writes.ignoreElements().cast(Document.class), reads)
                .collectList()
                .block();
        assertThat(seen)
                .hasSize(400)
                .allSatisfy(document -> assertThat(document.get("a")).isEqualTo(document.get("b")));
    }

    private static Document entry(int sequence) {
        return new Document("seq", sequence).append("payload", "p" + sequence);
    }

    private static Document decision(String id, String status) {
        return new Document("id", id).append("status", status);
    }

    private static boolean isDuplicate(Throwable refused) {
        return refused instanceof MongoServerException e
                && ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    private void insert(Document document) {
        one(collection.insertOne(document));
    }

    private Document find(Object id) {
        return one(collection.find(eq("_id", id)));
    }

    private List<Object> ids(Bson filter) {
        return Flux.from(collection.find(filter))
                .map(document -> document.get("_id"))
                .collectList()
                .block();
    }

    private static <T> T one(Publisher<T> publisher) {
        return Mono.from(publisher).block();
    }
}
