// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Keeps the handing in of forms and taking them on in step: while the worker of this process is behind, whoever hands one
 * in is answered when the batch under way is taken on, or after a second. That hangs on how many wait and on nothing in a
 * form. Otherwise a rush would have its answers at once, and its mails minutes later.
 */
public final class Pace {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** That there is one means that the worker is behind. */
    private final AtomicReference<Sinks.@Nullable Empty<Void>> caughtUp = new AtomicReference<>();

    /** The worker has more before it than it takes on in a moment. */
    void behind() {
        caughtUp.compareAndSet(null, Sinks.empty());
    }

    /** The worker has taken on what it had. */
    void done() {
        Sinks.Empty<Void> waiting = caughtUp.getAndSet(null);
        if (waiting != null) {
            waiting.tryEmitEmpty();
        }
    }

    /** Completes when it is the next one's turn. */
    Mono<Void> next() {
        return Mono.defer(() -> {
            Sinks.Empty<Void> waiting = caughtUp.get();
            return waiting == null ? Mono.empty() : waiting.asMono().timeout(LONGEST_WAIT, Mono.empty());
        });
    }
}
