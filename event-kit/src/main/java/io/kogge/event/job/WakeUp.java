// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Wakes one of this instance's workers when there is something to do, so that nobody waits for the next look. Whoever does
 * not wait when the call comes finds out before waiting that there was one.
 */
public final class WakeUp {
    private final AtomicLong calls = new AtomicLong();
    private final Queue<Sinks.Empty<Void>> waiting = new ConcurrentLinkedQueue<>();

    /** There is something to do; wakes the one who has waited longest. */
    public void call() {
        calls.incrementAndGet();
        Sinks.Empty<Void> longest = waiting.poll();
        if (longest != null) {
            longest.tryEmitEmpty();
        }
    }

    /** How often it was called so far; take it before looking for work. */
    public long calls() {
        return calls.get();
    }

    /** Completes at a call after so many, or when the time is over. */
    public Mono<Void> await(long seen, Duration atMost) {
        return await(seen, Mono.delay(atMost));
    }

    /** Completes at a call after so many, or when something else is the case; either way it is time to look for work. */
    public Mono<Void> await(long seen, Mono<?> orElse) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> woken = Sinks.empty();
            waiting.add(woken);
            Mono<Void> called = calls.get() > seen ? Mono.empty() : woken.asMono();
            return called.takeUntilOther(orElse).doFinally(end -> waiting.remove(woken));
        });
    }
}
