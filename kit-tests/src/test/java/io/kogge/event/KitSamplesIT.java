// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.audit.MongoAuditTrail;
import io.kogge.event.count.Counters;
import io.kogge.event.mongo.DatabaseFormat;
import io.kogge.kernel.audit.AuditEntry;
import io.kogge.testkit.architecture.ServiceArchitecture;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the kit stored once can be read for good: its documents beside those of services, which have samples of their own. */
@OnEveryDatabase
class KitSamplesIT {
    private static final Instant AT = Instant.parse("2027-02-01T10:00:00Z");
    private static final AuditEntry ANNOUNCED =
            new AuditEntry(AT, "staff-1", "POST /missions/{id}/announcement", "/missions/m1/announcement", 303);

    private final MongoClient client;
    private final MongoDatabase old;
    private final MongoDatabase fresh;

    KitSamplesIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        old = client.getDatabase(TestDatabase.freshName());
        fresh = client.getDatabase(TestDatabase.freshName());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whoeverOpensACollectionIsKnownHereAndHasSamples() {
        assertThat(ServiceArchitecture.mainClassesOf("io.kogge.event").stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MongoDatabase.class)
                                        && call.getName().equals("getCollection")))
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toSet()))
                .as("give the documents of another collection samples, and a test that reads them")
                .containsExactlyInAnyOrder(
                        // aggregate
                        "MongoAggregateFactory",
                        "StateReader",
                        // consumer
                        "Dismissals",
                        "LetterPositions",
                        "SkippedReactions",
                        "ViewStore",
                        // job
                        "MongoLeases",
                        // here
                        "Counters",
                        "DatabaseFormat",
                        "MongoAuditTrail");
    }

    @Test
    void auditEntriesReadAsTheyWereStored() {
        StoredSamples.store(old, "audit", "audit", 1);
        assertThat(new MongoAuditTrail(old)
                        .read(AT, AT.plusSeconds(1), "staff-1", 10)
                        .collectList()
                        .block())
                .containsExactly(ANNOUNCED);

        new MongoAuditTrail(fresh).add(ANNOUNCED).toCompletableFuture().join();
        StoredSamples.assertWritten(fresh, "audit", StoredSamples.latest("audit"), "_id");
    }

    @Test
    void countsGoOnFromWhatWasStored() {
        Instant until = AT.plusSeconds(3600);
        StoredSamples.store(old, "counters", "counters", 1);
        assertThat(new Counters(old).add(Map.of("mails.m1", 1L), AT).block()).isEqualTo(Map.of("mails.m1", 8L));
        assertThat(new Counters(old).forget(until.minusMillis(1)).block()).isZero();
        assertThat(new Counters(old).forget(until).block()).isEqualTo(1);

        new Counters(fresh).add(Map.of("mails.m1", 7L), until).block();
        StoredSamples.assertWritten(fresh, "counters", StoredSamples.latest("counters"));
    }

    @Test
    void theFormatThatIsWrittenIsTheOneThatIsRead() {
        StoredSamples.store(old, "format", "format", 1);
        DatabaseFormat.check(old).block();

        DatabaseFormat.check(fresh).block();
        StoredSamples.assertWritten(fresh, "format", StoredSamples.latest("format"));
    }
}
