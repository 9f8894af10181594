// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.imports.model.ImportRow;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/**
 * The activities that rows brought before. They are looked up by the rows' keys. Of a long list most rows are new, and looking for what is
 * not there is what its preview would cost most: so after some blocks the register is asked once for all keys it has, unless
 * it is larger than lists are, and of these a sketch is kept, of one size, that knows what is certainly not among them.
 */
final class KnownRows {
    /** Rows of a short list cost less than the register's keys. */
    private static final int BLOCKS_LOOKED_UP = 4;

    private static final int MOST_KEYS = 100_000;
    /** Half a megabyte: of a full register one key in forty is looked for in vain. */
    private static final int BITS = 1 << 22;

    private final Activities activities;
    private final AtomicInteger blocks = new AtomicInteger();
    private final Mono<Optional<BitSet>> sketch;

    KnownRows(Activities activities) {
        this.activities = activities;
        this.sketch = Mono.defer(this::sketched).cache();
    }

    /** The activities of these rows, by the rows' keys. */
    Mono<Map<String, Stored<Activity>>> of(List<ImportRow> rows) {
        List<String> keys = keys(rows);
        return blocks.getAndIncrement() < BLOCKS_LOOKED_UP
                ? lookUp(keys)
                : sketch.flatMap(known -> lookUp(known.map(bits ->
                                keys.stream().filter(key -> bits.get(bit(key))).toList())
                        .orElse(keys)));
    }

    /** The same of rows that are about to be written: nothing but the register itself is asked. */
    static Mono<Map<String, Stored<Activity>>> now(Activities activities, List<ImportRow> rows) {
        return new KnownRows(activities).lookUp(keys(rows));
    }

    private static List<String> keys(List<ImportRow> rows) {
        return rows.stream()
                .filter(row -> !row.isBeside())
                .map(row -> row.cells().key())
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private Mono<Map<String, Stored<Activity>>> lookUp(List<String> keys) {
        return keys.isEmpty()
                ? Mono.just(Map.of())
                : activities.byRowKeys(keys).collect(HashMap::new, (byKey, stored) -> {
                    if (stored.state().source() != null) {
                        byKey.putIfAbsent(stored.state().source().rowKey(), stored);
                    }
                });
    }

    /** Empty where the register has too many. */
    private Mono<Optional<BitSet>> sketched() {
        AtomicInteger keys = new AtomicInteger();
        return activities
                .rowKeys(MOST_KEYS + 1)
                .doOnNext(key -> keys.incrementAndGet())
                .collect(() -> new BitSet(BITS), (bits, key) -> bits.set(bit(key)))
                .map(bits -> keys.get() > MOST_KEYS ? Optional.empty() : Optional.of(bits));
    }

    private static int bit(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & BITS - 1;
    }
}
