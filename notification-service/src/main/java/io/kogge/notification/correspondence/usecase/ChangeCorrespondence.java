// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.correspondence.model.Correspondence;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Changes a correspondence whichever version it has: who was overtaken reads it again and decides anew. */
final class ChangeCorrespondence {
    private static final int MOST_TRIES = 20;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private final CorrespondenceStore store;

    ChangeCorrespondence(CorrespondenceStore store) {
        this.store = store;
    }

    /**
     * Reads, decides and writes; empty where there is no such correspondence. An exception of the deciding function is the
     * result; too many lost races are a conflict {@code busy}.
     */
    Mono<Kept> change(Mono<Kept> read, Function<Kept, Change> decide) {
        return Mono.defer(() -> read)
                .map(decide)
                .flatMap(change -> change.isEmpty()
                        ? Mono.just(change.before())
                        : store.write(change).switchIfEmpty(Mono.error(LostRace::new)))
                .retryWhen(Retry.backoff(MOST_TRIES, SHORTEST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .filter(LostRace.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> new Rejection.Conflict("busy")));
    }

    /** The same for a decision that leaves the lease as it is. */
    Mono<Kept> change(
            Mono<Kept> read,
            Command command,
            Function<Correspondence, Decision<Correspondence, Correspondence.Event>> decide) {
        return change(read, kept -> Change.of(kept, decide.apply(kept.state()), command, new Change.Hold.Leave()));
    }

    /** The same, where it was read already: it is read again only by who was overtaken. */
    Mono<Kept> change(
            Kept known,
            Command command,
            Function<Correspondence, Decision<Correspondence, Correspondence.Event>> decide) {
        AtomicBoolean first = new AtomicBoolean(true);
        return change(
                Mono.defer(() -> first.getAndSet(false) ? Mono.just(known) : store.find(known.id())), command, decide);
    }

    /** Another changed it between reading and writing. */
    private static final class LostRace extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostRace() {
            super("Lost a race", null, false, false);
        }
    }
}
