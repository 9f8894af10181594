// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.relay.OutboxRelay;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.testkit.fault.FaultSettings;
import io.kogge.testkit.kafka.Brokers;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.testkit.mongo.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** What the relay promises when the broker goes away and when a process dies. */
class RelayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestDatabase database = TestDatabases.all().get(0);
    private final String name = TestDatabase.freshName();
    private final String id = UUID.randomUUID().toString();

    @TempDir
    Path directory;

    @Test
    void changes_are_answered_while_the_broker_is_away_and_published_in_order_when_it_is_back() {
        EmbeddedBroker broker = Brokers.fresh(directory);
        String bootstrap = broker.bootstrapServers();
        int port = Integer.parseInt(bootstrap.substring(bootstrap.indexOf(':') + 1));
        try (EventKit kit = EventKit.start(bootstrap, database, name)) {
            Aggregates<Tally, Long> tallies = kit.tallies();
            tallies.create(id, Command.by(Actor.system("test")), Tally.first("m", id))
                    .block();
            Disposable load = Flux.range(0, 20)
                    .concatMap(
                            number -> tallies.change(id, Command.by(Actor.system("test")), tally -> tally.nextMany(50)))
                    .subscribe();
            await().until(() -> tallies.get(id).block().state().count() > 100);
            broker.close();
            await().atMost(PATIENCE).until(load::isDisposed);
            Instant begin = Instant.now();
            Flux.range(0, 5)
                    .concatMap(number -> tallies.change(id, Command.by(Actor.system("test")), Tally::next))
                    .blockLast();
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(pending(kit)).isEqualTo(1);
            broker = EmbeddedBroker.startOpenToAll(directory, port, 0);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(pending(kit)).isZero());
            assertThat(Headers.sequences(bootstrap, id))
                    .isEqualTo(LongStream.rangeClosed(1, 1_006).boxed().toList());
        } finally {
            broker.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FaultSettings.AFTER_WRITE, FaultSettings.AFTER_ACK})
    void what_a_killed_process_stored_another_publishes(String point) throws IOException {
        Path marker = directory.resolve("marker");
        try (EmbeddedBroker broker = Brokers.fresh(directory.resolve("broker"))) {
            String bootstrap = broker.bootstrapServers();
            Process child =
                    start(CrashingWriter.class, List.of(bootstrap, database.uri(), name, id, point, marker.toString()));
            try {
                await().atMost(PATIENCE).until(() -> Files.exists(marker) || !child.isAlive());
                assertThat(child.isAlive()).isTrue();
            } finally {
                child.destroyForcibly().onExit().join();
            }
            int before = Headers.published(bootstrap, id).size();
            assertThat(before).isEqualTo(point.equals(FaultSettings.AFTER_WRITE) ? 0 : 1);
            try (EventKit other = EventKit.start(bootstrap, database, name)) {
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(Headers.published(bootstrap, id)).hasSize(before + 1));
                assertThat(Headers.sequences(bootstrap, id)).containsExactly(1L);
                assertThat(other.tallies().get(id).block().version()).isEqualTo(1);
            }
        }
    }

    private static long pending(EventKit kit) {
        return kit.bean(OutboxRelay.class)
                .backlog()
                .filter(backlog -> backlog.aggregate().equals("tally"))
                .blockFirst()
                .pending();
    }

    private static Process start(Class<?> main, List<String> arguments) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                main.getName());
        builder.command().addAll(arguments);
        builder.environment().put("CLASSPATH", classPath);
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
