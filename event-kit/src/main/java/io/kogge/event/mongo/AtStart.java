// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** What a service has to do with its database before it serves anybody; nowhere else may it wait. */
public final class AtStart {
    /** Indexes and the like; a database that takes longer serves nobody either. */
    private static final Duration PREPARING_LIMIT = Duration.ofMinutes(1);

    private AtStart() {}

    /** Makes what is needed before anything is read, such as indexes, on the main thread, within a minute. */
    public static void prepare(Mono<?> preparation) {
        run(preparation, PREPARING_LIMIT);
    }

    /** Does it on the main thread, within this time. */
    public static void run(Mono<?> preparation, Duration limit) {
        preparation.then().block(limit);
    }

    /** The same, for what it finds. */
    public static <T> T find(Mono<T> preparation, Duration limit) {
        return preparation.blockOptional(limit).orElseThrow();
    }
}
