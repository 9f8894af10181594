// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One request's turn: begun once, when the request is there, and ended once, whatever becomes of it. */
final class Turn {
    private final Lines lines;
    private final String network;
    private @Nullable Place place;
    private boolean over;

    Turn(Lines lines, String network) {
        this.lines = lines;
        this.network = network;
    }

    /** Ends when it is this request's turn; a rejection if too many wait before it, or if that takes too long. */
    Mono<Void> begin() {
        return Mono.defer(this::turn).doOnError(refused -> end());
    }

    private synchronized Mono<Void> turn() {
        if (over) {
            return Mono.empty();
        }
        Place taken = place == null ? lines.join(network) : place;
        place = taken;
        return taken.turn();
    }

    /** Whoever is next may begin. */
    void end() {
        Place left;
        synchronized (this) {
            left = place;
            place = null;
            over = true;
        }
        if (left != null) {
            left.leave();
        }
    }
}
