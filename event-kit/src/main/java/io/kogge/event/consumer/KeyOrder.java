// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Handles many records: keys at the same time, the records of one key one after the other. The lists are made first, as
 * grouping a stream hangs with more keys than may be handled at once. An error ends its key only, and comes out at the end.
 */
final class KeyOrder {
    private record Key(String topic, String key) {}

    private KeyOrder() {}

    static Mono<Void> each(
            Iterable<ConsumerRecord<String, byte[]>> records,
            int keysAtOnce,
            Function<ConsumerRecord<String, byte[]>, Mono<Void>> handle) {
        Map<Key, List<ConsumerRecord<String, byte[]>>> lists = new LinkedHashMap<>();
        records.forEach(record -> lists.computeIfAbsent(
                        new Key(record.topic(), String.valueOf(record.key())), key -> new ArrayList<>())
                .add(record));
        return Flux.fromIterable(lists.values())
                .flatMapDelayError(list -> Flux.fromIterable(list).concatMap(handle), keysAtOnce, 1)
                .then();
    }
}
