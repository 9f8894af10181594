// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Wakes this instance's workers when there is something to do, so that nobody waits for their next look. */
public final class WakeUp {
    private static final Duration BUSY = Duration.ofSeconds(1);

    private final AtomicLong calls = new AtomicLong();
    private final Sinks.Many<Long> calling = Sinks.many().replay().latest();

    /** There is something to do. */
    public void call() {
        calling.emitNext(calls.incrementAndGet(), Sinks.EmitFailureHandler.busyLooping(BUSY));
    }

    /** How often it was called so far; take it before looking for work. */
    public long calls() {
        return calls.get();
    }

    /** Completes at the first call after so many, or when the time is over. */
    public Mono<Void> await(long seen, Duration atMost) {
        return calling.asFlux()
                .filter(call -> call > seen)
                .next()
                .timeout(atMost, Mono.empty())
                .then();
    }
}
