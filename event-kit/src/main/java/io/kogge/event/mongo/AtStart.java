// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** What a service has to do with its database before it serves anybody; nowhere else may it wait. */
public final class AtStart {
    private AtStart() {}

    /** Does it on the main thread, within this time. */
    public static void run(Mono<?> preparation, Duration limit) {
        preparation.then().block(limit);
    }

    /** The same, for what it finds. */
    public static <T> T find(Mono<T> preparation, Duration limit) {
        return preparation.blockOptional(limit).orElseThrow();
    }
}
