// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
                        arrivals(500, 40),
                        16,
                        ofOneKey -> Mono.defer(() -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            return Mono.delay(Duration.ofNanos(ofOneKey.size() % 5 * 100_000))
                                    .then(handle(ofOneKey))
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
                                arrivals(20, 2),
                                4,
                                ofOneKey -> key(ofOneKey).equals("0")
                                        ? Mono.error(new IllegalStateException("here"))
                                        : handle(ofOneKey))
                        .block(LIMIT))
                .hasMessage("here");
        assertThat(handled).doesNotContainKey("0");
        assertThat(handled.get("1")).hasSize(10);
    }

    private Mono<Void> handle(List<Arrival> ofOneKey) {
        return Mono.fromRunnable(() -> handled.put(
                key(ofOneKey),
                ofOneKey.stream().map(arrival -> arrival.record().offset()).toList()));
    }

    private static String key(List<Arrival> ofOneKey) {
        return ofOneKey.get(0).record().key();
    }

    private static List<Arrival> arrivals(int count, int keys) {
        return IntStream.range(0, count)
                .mapToObj(offset ->
                        new ConsumerRecord<>("topic", 0, (long) offset, Integer.toString(offset % keys), new byte[0]))
                .map(record -> new Arrival(Topic.REGISTRATION_EVENTS, record, null, null))
                .toList();
    }
}
