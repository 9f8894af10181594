// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.consumer.ConsumerContainers;
import io.kogge.event.job.Leases;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is done by one instance at a time, what goes by itself after a while, and how an instance shows that it ended. */
@OnEveryDatabase
class LeasesIT {
    private static final String BOOTSTRAP = SharedBroker.get().bootstrapServers();
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Parameter
    TestDatabase database;

    private final String name = TestDatabase.freshName();

    @Test
    void one_holds_a_lease_until_it_is_given_back_or_ends() {
        try (EventKit kit = EventKit.start(BOOTSTRAP, database, name)) {
            Leases leases = kit.bean(Leases.class);
            assertThat(leases.take("work", "one", LONG).block()).isTrue();
            assertThat(leases.take("work", "other", LONG).block()).isFalse();
            assertThat(leases.take("work", "one", LONG).block()).isTrue();
            leases.giveBack("work", "other").block();
            assertThat(leases.take("work", "other", LONG).block()).isFalse();
            leases.giveBack("work", "one").block();
            assertThat(leases.take("work", "other", Duration.ofMillis(50)).block())
                    .isTrue();
            await().until(() -> leases.take("work", "one", LONG).block());
            List<String> winners = Flux.range(0, 20)
                    .map(String::valueOf)
                    .flatMap(
                            holder -> leases.take("race", holder, LONG)
                                    .filter(taken -> taken)
                                    .map(taken -> holder),
                            20)
                    .collectList()
                    .block();
            assertThat(winners).hasSize(1);
        }
    }

    @Test
    void what_was_kept_long_enough_goes_and_what_a_crashed_rebuild_left() {
        try (EventKit kit = EventKit.start(BOOTSTRAP, database, name, Desk.class)) {
            MongoCollection<Document> skipped = kit.database().getCollection("skipped_reactions");
            Mono.from(skipped.insertMany(List.of(
                            new Document("_id", "old")
                                    .append("skippedAt", Instant.now().minus(Duration.ofDays(400))),
                            new Document("_id", "young").append("skippedAt", Instant.now()))))
                    .block();
            Mono.from(kit.database().getCollection("view_board_7").insertOne(new Document("_id", "left")))
                    .block();
            Mono.from(kit.database()
                            .getCollection("projections")
                            .updateOne(new Document("_id", "board"), new Document("$set", new Document("building", 7))))
                    .block();
        }
        Map<String, Object> often = Map.of("kogge.retention.every", "100ms");
        try (EventKit kit = EventKit.start(BOOTSTRAP, database.uri(), name, often, Desk.class)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Flux.from(kit.database()
                                            .getCollection("skipped_reactions")
                                            .find())
                                    .map(left -> left.getString("_id"))
                                    .filter(id -> !id.contains(":"))
                                    .collectList()
                                    .block())
                            .containsExactly("young"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Flux.from(kit.database().listCollectionNames())
                                    .collectList()
                                    .block())
                            .doesNotContain("view_board_7"));
        }
    }

    @Test
    void an_instance_whose_consumers_ended_by_themselves_knows_which() {
        Map<String, Object> sameName =
                Map.of("kogge.event.instance", UUID.randomUUID().toString());
        try (EventKit first = EventKit.start(BOOTSTRAP, database.uri(), name, sameName, Desk.class)) {
            first.tallies()
                    .create(name, Command.by(Actor.system("test")), Tally.first("m", name))
                    .block();
            await().atMost(PATIENCE)
                    .until(() -> !first.bean(Desk.Bell.class).sequences(name).isEmpty());
            assertThat(first.bean(ConsumerContainers.class).ended()).isEmpty();
            assertThat(health(first).getStatus()).isEqualTo(Status.UP);
            try (EventKit second = EventKit.start(BOOTSTRAP, database.uri(), name, sameName, Desk.class)) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(
                                        first.bean(ConsumerContainers.class).ended())
                                .contains(name.replace('_', '-') + ".reaction.ring"));
                assertThat(health(first).getStatus()).isEqualTo(Status.DOWN);
                assertThat(health(first).getDetails().get("ended"))
                        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                        .contains(name.replace('_', '-') + ".reaction.ring");
                assertThat(second.bean(ConsumerContainers.class).ended()).isEmpty();
                assertThat(health(second).getStatus()).isEqualTo(Status.UP);
            }
        }
    }

    private static Health health(EventKit instance) {
        return Objects.requireNonNull(instance.bean(HealthIndicator.class).health());
    }
}
