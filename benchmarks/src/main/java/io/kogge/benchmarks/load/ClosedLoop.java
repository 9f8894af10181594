// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;

/**
 * Sends requests over a fixed number of connections, on each the next one as soon as the last is answered. Finds out how
 * much a server takes; how long its answers take is for {@link OpenLoop} to say.
 */
public final class ClosedLoop {
    private final int connections;

    /** With so many requests under way at once. */
    public ClosedLoop(int connections) {
        this.connections = connections;
    }

    /**
     * What came of a run.
     *
     * @param seconds from the first request to the last answer
     * @param answered answered as they should be
     * @param failed the others
     */
    public record Outcome(double seconds, long answered, long failed) {}

    /** Begins requests for so long, numbered on from there, and returns when those under way are answered. */
    public Outcome run(Duration duration, AtomicLong numbers, Call call) {
        Flux<Long> untilTheEnd = Flux.generate(() -> System.nanoTime() + duration.toNanos(), (end, sink) -> {
            if (System.nanoTime() < end) {
                sink.next(numbers.getAndIncrement());
            } else {
                sink.complete();
            }
            return end;
        });
        return run(untilTheEnd, call);
    }

    /** Sends requests of these numbers and returns when all are answered. */
    public Outcome run(Flux<Long> numbers, Call call) {
        AtomicLong answered = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        long start = System.nanoTime();
        numbers.flatMap(number -> call.send(number).onErrorReturn(false).defaultIfEmpty(false), connections)
                .doOnNext(ok -> (ok ? answered : failed).incrementAndGet())
                .blockLast();
        return new Outcome((System.nanoTime() - start) / 1e9, answered.get(), failed.get());
    }
}
