// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.count.Counters;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Letting go of what the kit kept long enough reads what goes, and nothing else. */
@OnEveryDatabase
class LettingGoReadsIT {
    private static final Instant OLD = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant MOMENT = OLD.plusSeconds(1);
    private static final Clock CLOCK = Clock.fixed(OLD, ZoneOffset.UTC);

    private final MongoClient client;
    private final MongoDatabase database;

    LettingGoReadsIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void ofWhatWasSkipped() {
        SkippedReactions skipped = new SkippedReactions(database, new SimpleMeterRegistry(), CLOCK);
        skipped.prepare().block();
        assertReadsWhatGoes("skipped_reactions", "skippedAt", skipped::deleteOlderThan);
    }

    @Test
    void ofWhatWasDismissed() {
        Dismissals dismissals = new Dismissals(database, CLOCK);
        dismissals.prepare().block();
        assertReadsWhatGoes("dead_letters_dismissed", "dismissedAt", dismissals::deleteOlderThan);
    }

    @Test
    void ofCounts() {
        Counters counters = new Counters(database);
        counters.prepare().block();
        assertReadsWhatGoes("counters", "until", counters::forget);
    }

    private void assertReadsWhatGoes(String collection, String field, Function<Instant, Mono<Long>> letGo) {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        Flux.from(database.getCollection(collection)
                        .insertMany(IntStream.range(0, 50)
                                .mapToObj(number -> new Document("_id", "each-" + number)
                                        .append(field, number == 0 ? OLD : OLD.plusSeconds(60)))
                                .toList()))
                .blockLast();
        assertThat(examined.get()
                        .during(
                                collection,
                                () -> assertThat(letGo.apply(MOMENT).block()).isEqualTo(1)))
                .isEqualTo(1);
    }
}
