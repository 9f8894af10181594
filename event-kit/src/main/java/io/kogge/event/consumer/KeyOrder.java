// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Handles many arrivals: keys at the same time, what arrived of one key as a list in order. The lists are made first, as
 * grouping a stream hangs with more keys than may be handled at once. An error ends its key only, and comes out at the end.
 */
final class KeyOrder {
    private record Key(String topic, String key) {
        static Key of(ConsumerRecord<String, byte[]> record) {
            return new Key(record.topic(), String.valueOf(record.key()));
        }
    }

    private KeyOrder() {}

    static Mono<Void> each(List<Arrival> arrivals, int keysAtOnce, Function<List<Arrival>, Mono<Void>> handle) {
        return Flux.fromIterable(lists(arrivals))
                .flatMapDelayError(handle, keysAtOnce, 1)
                .then();
    }

    private static Collection<List<Arrival>> lists(List<Arrival> arrivals) {
        Map<Key, List<Arrival>> lists = new LinkedHashMap<>();
        arrivals.forEach(arrival -> lists.computeIfAbsent(Key.of(arrival.record()), key -> new ArrayList<>())
                .add(arrival));
        return lists.values();
    }
}
