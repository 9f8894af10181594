// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One request's turn: begun once, when the request is there, and ended once, whatever becomes of it. */
final class RequestTurn {
    private final Lines lines;
    private final String network;
    private @Nullable PlaceInLine place;
    private boolean over;
    private long bytes;

    RequestTurn(Lines lines, String network) {
        this.lines = lines;
        this.network = network;
    }

    /** So much of its body was read, and is kept until it is its turn. */
    synchronized void keep(int more) {
        bytes += more;
    }

    /** Ends when it is this request's turn; a rejection if too many wait before it, or if that takes too long. */
    Mono<Void> begin() {
        return Mono.defer(this::turn).doOnError(refused -> end());
    }

    private synchronized Mono<Void> turn() {
        if (over) {
            return Mono.empty();
        }
        PlaceInLine taken = place == null ? lines.join(network, bytes) : place;
        place = taken;
        return taken.turn();
    }

    /** Whoever is next may begin. */
    void end() {
        finish().ifPresent(PlaceInLine::leave);
    }

    /** Nobody is there any more to whom it matters. */
    void abandon() {
        finish().ifPresent(PlaceInLine::abandon);
    }

    private synchronized Optional<PlaceInLine> finish() {
        PlaceInLine left = place;
        place = null;
        over = true;
        return Optional.ofNullable(left);
    }
}
