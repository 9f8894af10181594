// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.settings.EventSettings;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class BatchTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final EventSettings.Consumers LIMITS = new EventSettings.Consumers(
            200, 4, 2, Duration.ofMillis(1), Duration.ofSeconds(5), LIMIT, Duration.ofMillis(1));

    private final List<List<Long>> kept = new CopyOnWriteArrayList<>();
    private final List<List<Long>> acted = new CopyOnWriteArrayList<>();
    private final List<Long> done = new CopyOnWriteArrayList<>();
    private final MockProducer<String, byte[]> letters =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

    private Function<List<ReceivedEvent>, Mono<Void>> keeping = events -> Mono.empty();
    private Function<List<ReceivedEvent>, Mono<Void>> acting = events -> Mono.empty();
    private Predicate<ReceivedEvent> actedUpon = event -> true;

    @Test
    void a_view_is_brought_up_to_all_keys_at_once_and_each_key_is_acted_upon_at_once_in_order() {
        handle(EventHandler.Acting.BY_KEY, arrived(1, "a"), arrived(2, "b"), arrived(3, "a"), arrived(4, "b"));
        assertThat(kept).containsExactly(List.of(1L, 2L, 3L, 4L));
        assertThat(acted).containsExactlyInAnyOrder(List.of(1L, 3L), List.of(2L, 4L));
        assertThat(done).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    }

    @Test
    void of_what_cannot_be_acted_upon_together_the_one_at_fault_alone_is_set_aside() {
        acting = failingOn(3);
        handle(EventHandler.Acting.BY_KEY, arrived(1, "a"), arrived(3, "a"), arrived(5, "a"), arrived(2, "b"));
        assertThat(kept).containsExactly(List.of(1L, 3L, 5L, 2L));
        assertThat(acted).contains(List.of(1L), List.of(5L), List.of(2L)).doesNotContain(List.of(3L));
        assertThat(setAside()).containsExactly("3");
        assertThat(done).containsExactlyInAnyOrder(1L, 2L, 3L, 5L);
    }

    @Test
    void what_a_view_refuses_is_not_acted_upon_and_the_rest_is() {
        keeping = failingOn(3);
        handle(EventHandler.Acting.ONE_BY_ONE, arrived(1, "a"), arrived(3, "a"), arrived(5, "a"));
        assertThat(kept).containsExactly(List.of(1L), List.of(5L));
        assertThat(acted).containsExactly(List.of(1L), List.of(5L));
        assertThat(setAside()).containsExactly("3");
    }

    @Test
    void what_only_keeps_a_view_is_done_when_the_view_is_and_what_nobody_can_read_is_set_aside() {
        handle(EventHandler.Acting.NOT, arrived(1, "a"), unreadable(2, "a"), arrived(3, "a"));
        assertThat(kept).containsExactly(List.of(1L, 3L));
        assertThat(acted).isEmpty();
        assertThat(setAside()).containsExactly("2");
        assertThat(done).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void what_is_not_acted_upon_is_done_when_the_view_is_and_the_rest_of_its_key_is_acted_upon_in_order() {
        actedUpon = event -> event.sequence() != 3;
        handle(EventHandler.Acting.ONE_BY_ONE, arrived(1, "a"), arrived(3, "a"), unreadable(4, "a"), arrived(5, "a"));
        assertThat(kept).containsExactly(List.of(1L, 3L, 5L));
        assertThat(acted).containsExactly(List.of(1L), List.of(5L));
        assertThat(setAside()).containsExactly("4");
        assertThat(done).containsExactlyInAnyOrder(1L, 3L, 4L, 5L);
    }

    @Test
    void while_something_is_away_nothing_is_set_aside_and_what_was_done_is_known() {
        acting = events -> events.get(0).key().equals("a") ? Mono.error(new TimeoutException("away")) : Mono.empty();
        assertThatThrownBy(() -> handle(EventHandler.Acting.BY_KEY, arrived(1, "a"), arrived(3, "a"), arrived(2, "b")))
                .hasMessageContaining("away");
        assertThat(done).containsExactly(2L);
        assertThat(setAside()).isEmpty();
    }

    @SafeVarargs
    private void handle(EventHandler.Acting acts, ConsumerRecord<String, byte[]>... records) {
        EventReader reader = new EventReader(new EventCodec());
        RecordProcessor processor =
                new RecordProcessor(reader, letters, LIMITS, new SimpleMeterRegistry(), Clock.systemUTC());
        new Batch(new Handler(acts), processor, LIMITS, record -> done.add(record.offset()))
                .handle(List.of(records))
                .block(LIMIT);
    }

    private List<String> setAside() {
        return letters.history().stream()
                .map(letter ->
                        new String(letter.headers().lastHeader("kogge_offset").value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static Function<List<ReceivedEvent>, Mono<Void>> failingOn(long sequence) {
        return events -> events.stream().anyMatch(event -> event.sequence() == sequence)
                ? Mono.error(new IllegalStateException("at fault"))
                : Mono.empty();
    }

    private static ConsumerRecord<String, byte[]> arrived(long number, String key) {
        byte[] payload = new EventCodec().encode(new RegistrationAccepted("r", "m", Instant.EPOCH, AcceptedHow.DIRECT));
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(Topic.REGISTRATION_EVENTS.topicName(), 0, number, key, payload);
        Map.of(
                        "ce_id", "tally/" + key + "/" + number,
                        "ce_subject", key,
                        "ce_time", "2027-01-01T00:00:00Z",
                        "ce_actor", "system:test",
                        "ce_correlationid", "c")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static ConsumerRecord<String, byte[]> unreadable(long number, String key) {
        return new ConsumerRecord<>(Topic.REGISTRATION_EVENTS.topicName(), 0, number, key, new byte[] {1});
    }

    private static List<Long> sequences(List<ReceivedEvent> events) {
        return events.stream().map(ReceivedEvent::sequence).toList();
    }

    private final class Handler implements EventHandler {
        private final Acting acts;

        private Handler(Acting acts) {
            this.acts = acts;
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Set<Topic> topics() {
            return Set.of(Topic.REGISTRATION_EVENTS);
        }

        @Override
        public Mono<Void> keep(List<ReceivedEvent> events) {
            return keeping.apply(events).doOnSuccess(done -> kept.add(sequences(events)));
        }

        @Override
        public Acting acting() {
            return acts;
        }

        @Override
        public boolean actsUpon(ReceivedEvent event) {
            return EventHandler.super.actsUpon(event) && actedUpon.test(event);
        }

        @Override
        public Mono<Void> act(List<ReceivedEvent> events) {
            return acting.apply(events).doOnSuccess(done -> acted.add(sequences(events)));
        }
    }
}
