// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kogge.kernel.command.Actor;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KafkaEventPublisherTest {
    private final List<MockProducer<String, byte[]>> producers = new CopyOnWriteArrayList<>();
    private final KafkaEventPublisher publisher = new KafkaEventPublisher(
            () -> {
                producers.add(new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer()));
                return producers.get(producers.size() - 1);
            },
            new CloudEventRecords(URI.create("urn:kogge:test")));

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void entries_do_not_wait_for_one_another_and_all_of_them_are_waited_for() {
        CompletableFuture<Void> published = publish(3);
        producers.get(0).completeNext();
        producers.get(0).completeNext();
        assertThat(published).isNotDone();
        producers.get(0).completeNext();
        await().untilAsserted(() -> assertThat(published).isCompleted());
    }

    @Test
    void what_is_behind_one_that_failed_is_dropped_with_its_producer_and_the_next_call_has_another() {
        CompletableFuture<Void> published = publish(3);
        producers.get(0).errorNext(new TimeoutException("away"));
        assertThatThrownBy(published::join).hasCauseInstanceOf(TimeoutException.class);
        assertThat(producers.get(0).closed()).isTrue();
        publish(1);
        assertThat(producers).hasSize(2);
    }

    @Test
    void one_that_failed_with_nothing_behind_it_disturbs_nobody() {
        CompletableFuture<Void> published = publish(1);
        producers.get(0).errorNext(new TimeoutException("away"));
        assertThatThrownBy(published::join).hasCauseInstanceOf(TimeoutException.class);
        assertThat(producers.get(0).closed()).isFalse();
        publish(2);
        assertThat(producers).hasSize(1);
    }

    /** Completes when all of it is with the producer. */
    private CompletableFuture<Void> publish(int entries) {
        int before = producers.stream().mapToInt(each -> each.history().size()).sum();
        CompletableFuture<Void> published = publisher
                .publish(LongStream.rangeClosed(1, entries)
                        .mapToObj(KafkaEventPublisherTest::entry)
                        .toList())
                .toFuture();
        await().until(() ->
                producers.stream().mapToInt(each -> each.history().size()).sum() == before + entries);
        return published;
    }

    private static OutboxEntry entry(long sequence) {
        return new OutboxEntry(
                "a",
                "1",
                sequence,
                "t",
                "k",
                "io.kogge.test.v1",
                null,
                Instant.EPOCH,
                Actor.system("test"),
                "command",
                "correlation",
                null,
                null);
    }
}
