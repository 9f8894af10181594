// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.count.CounterConfiguration;
import io.kogge.event.count.Counters;
import io.kogge.event.job.RecurringJob;
import io.kogge.kernel.count.LocalCounts;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import reactor.core.publisher.Flux;

/** Counts that instances share. */
@OnEveryDatabase
class CountersIT {
    private static final Instant NOW = Instant.parse("2027-03-09T08:00:00Z");

    @Parameter
    TestDatabase database;

    @Test
    void whoAddsHearsWhatAllAdded() {
        try (MongoClient client = MongoClients.create(database.uri())) {
            Counters one = new Counters(client.getDatabase(TestDatabase.freshName()));
            assertThat(one.add(Map.of(), NOW).block()).isEmpty();
            assertThat(one.add(Map.of("a", 2L, "b", 1L), NOW).block()).isEqualTo(Map.of("a", 2L, "b", 1L));
            assertThat(one.add(Map.of("a", 3L), NOW).block()).isEqualTo(Map.of("a", 5L));
            assertThat(one.add(Map.of("a", -1L, "c", 1L), NOW).block()).isEqualTo(Map.of("a", 4L, "c", 1L));
        }
    }

    @Test
    void whatManyAddAtOnceIsAllCounted() {
        try (MongoClient client = MongoClients.create(database.uri())) {
            Counters counters = new Counters(client.getDatabase(TestDatabase.freshName()));
            Flux.range(0, 50)
                    .flatMap(i -> counters.add(Map.of("a", 1L), NOW), 16)
                    .blockLast();
            assertThat(counters.add(Map.of("a", 1L), NOW).block()).isEqualTo(Map.of("a", 51L));
        }
    }

    @Test
    void whatAServiceCountsInMemoryIsSharedWithoutItsAsking() {
        try (MongoClient client = MongoClients.create(database.uri())) {
            MongoDatabase shared = client.getDatabase(TestDatabase.freshName());
            List<Map<String, Long>> learnt = new ArrayList<>();
            LocalCounts counted = all -> all.add(Map.of("a", 2L), NOW).thenAccept(learnt::add);
            new ApplicationContextRunner()
                    .withUserConfiguration(CounterConfiguration.class)
                    .withBean(MongoDatabase.class, () -> shared)
                    .withBean("one", LocalCounts.class, () -> counted)
                    .withBean("other", LocalCounts.class, () -> counted)
                    .run(service -> service.getBean(RecurringJob.class)
                            .run()
                            .apply(() -> false)
                            .block());
            assertThat(learnt).containsExactly(Map.of("a", 2L), Map.of("a", 4L));
        }
    }

    @Test
    void theyAreForgottenOnceTheyAreOfNoUse() {
        try (MongoClient client = MongoClients.create(database.uri())) {
            Counters counters = new Counters(client.getDatabase(TestDatabase.freshName()));
            counters.add(Map.of("a", 2L), NOW).block();
            counters.add(Map.of("b", 2L), NOW.plusSeconds(1)).block();
            assertThat(counters.forget(NOW).block()).isEqualTo(1);
            assertThat(counters.add(Map.of("a", 1L, "b", 1L), NOW).block()).isEqualTo(Map.of("a", 1L, "b", 3L));
        }
    }
}
