// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.job.Leases;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OnEveryDatabase
class LeasesIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Duration TERM = Duration.ofSeconds(30);

    @Parameter
    TestDatabase database;

    private final List<String> done = new ArrayList<>();
    private MongoClient client;
    private MongoDatabase leases;

    @BeforeEach
    void open() {
        client = MongoClients.create(database.uri());
        leases = client.getDatabase(TestDatabase.freshName());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void oneOfManyDoesItAndGoesOnDoingIt() {
        List<Leases> instances = IntStream.range(0, 8).mapToObj(i -> at(NOW)).toList();
        Flux.range(0, 8)
                .flatMap(i -> instances.get(i).holding("sweep", TERM, work("by " + i)))
                .blockLast();
        assertThat(done).hasSize(1);
        for (int i = 0; i < 8; i++) {
            instances.get(i).holding("sweep", TERM, work("by " + i)).block();
        }
        assertThat(done).hasSize(2);
        assertThat(done.get(1)).isEqualTo(done.get(0));
    }

    @Test
    void anotherTakesOverOnceTheHolderDoesNotCome() {
        at(NOW).holding("sweep", TERM, work("first")).block();
        at(NOW.plus(TERM)).holding("sweep", TERM, work("too early")).block();
        at(NOW.plus(TERM).plusMillis(1)).holding("sweep", TERM, work("second")).block();
        at(NOW.plus(TERM).plusMillis(2)).holding("sweep", TERM, work("third")).block();
        at(NOW).holding("other", TERM, work("other")).block();
        assertThat(done).containsExactly("first", "second", "other");
    }

    private Leases at(Instant now) {
        return new Leases(leases, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Mono<Void> work(String name) {
        return Mono.fromRunnable(() -> {
            synchronized (done) {
                done.add(name);
            }
        });
    }
}
