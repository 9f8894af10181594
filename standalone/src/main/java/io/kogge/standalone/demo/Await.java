// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks again and again until what must come is there. */
final class Await {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Await() {}

    /** The first present answer; fails naming what was missing when it does not come within a minute. */
    static <T> T until(String what, Supplier<Optional<T>> look) {
        return Mono.fromSupplier(look)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty)
                .repeatWhenEmpty(times -> times.delayElements(PAUSE))
                .timeout(LIMIT, Mono.error(() -> new IllegalStateException("Did not happen in a minute: " + what)))
                .blockOptional()
                .orElseThrow();
    }

    /** Waits until it is so. */
    static void thatIs(String what, Supplier<Boolean> look) {
        until(what, () -> look.get() ? Optional.of(true) : Optional.empty());
    }
}
