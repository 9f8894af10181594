// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import reactor.core.publisher.Mono;

/**
 * Knows which generation of each view serves, without asking the database each time. What is known is used for
 * {@link #VALID} at most, counted from the asking, so whoever changes it has only to wait that long and every instance
 * goes by the change. While a view is in use it is asked for anew in the background, so nobody waits.
 */
final class KnownGenerations {
    /** How long an instance may go by what it read. */
    static final Duration VALID = Duration.ofSeconds(1);

    private static final long FRESH = VALID.toNanos() / 2;

    private record Known(Generations generations, long asked) {}

    private final Function<String, Mono<Generations>> database;
    private final LongSupplier nanoTime;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Set<String> refreshing = ConcurrentHashMap.newKeySet();

    KnownGenerations(Function<String, Mono<Generations>> database, LongSupplier nanoTime) {
        this.database = database;
        this.nanoTime = nanoTime;
    }

    Mono<Generations> of(String view) {
        return Mono.defer(() -> {
            Known latest = known.get(view);
            long age = latest == null ? Long.MAX_VALUE : nanoTime.getAsLong() - latest.asked();
            if (latest == null || age >= VALID.toNanos()) {
                return ask(view);
            }
            if (age >= FRESH && refreshing.add(view)) {
                ask(view)
                        .onErrorComplete()
                        .doFinally(end -> refreshing.remove(view))
                        .subscribe();
            }
            return Mono.just(latest.generations());
        });
    }

    /** Reads it from the database, whatever is known. */
    Mono<Generations> ask(String view) {
        return Mono.defer(() -> {
            long asked = nanoTime.getAsLong();
            return database.apply(view)
                    .doOnNext(read -> known.merge(
                            view, new Known(read, asked), (one, other) -> one.asked() > other.asked() ? one : other));
        });
    }
}
