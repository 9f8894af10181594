// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class KeyOrderTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Map<String, List<Long>> handled = new ConcurrentHashMap<>();

    @Test
    void many_more_keys_than_may_run_at_once_all_end_and_each_in_order() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        KeyOrder.each(
                        records(500, 40),
                        16,
                        record -> Mono.defer(() -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            return Mono.delay(Duration.ofNanos(record.offset() % 5 * 100_000))
                                    .then(handle(record))
                                    .doOnTerminate(now::decrementAndGet);
                        }))
                .block(LIMIT);
        assertThat(handled).hasSize(40);
        assertThat(handled.values()).allSatisfy(offsets -> assertThat(offsets).isSorted());
        assertThat(handled.values().stream().mapToInt(List::size).sum()).isEqualTo(500);
        assertThat(most.get()).isBetween(2, 16);
    }

    @Test
    void an_error_ends_its_key_only_and_comes_out_at_the_end() {
        assertThatThrownBy(() -> KeyOrder.each(
                                records(20, 2),
                                4,
                                record -> record.key().equals("0") && record.offset() == 4
                                        ? Mono.error(new IllegalStateException("here"))
                                        : handle(record))
                        .block(LIMIT))
                .hasMessage("here");
        assertThat(handled.get("0")).containsExactly(0L, 2L);
        assertThat(handled.get("1")).hasSize(10);
    }

    private Mono<Void> handle(ConsumerRecord<String, byte[]> record) {
        return Mono.fromRunnable(() -> handled.computeIfAbsent(record.key(), key -> new CopyOnWriteArrayList<>())
                .add(record.offset()));
    }

    private static List<ConsumerRecord<String, byte[]>> records(int count, int keys) {
        return IntStream.range(0, count)
                .mapToObj(offset ->
                        new ConsumerRecord<>("topic", 0, (long) offset, Integer.toString(offset % keys), new byte[0]))
                .toList();
    }
}
