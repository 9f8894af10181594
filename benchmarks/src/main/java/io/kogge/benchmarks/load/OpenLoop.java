// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests at moments that are fixed beforehand, as people do who know nothing of one another. Latency counts from
 * the moment at which a request was to be sent, not from when it was: while a server stalls, those who wait for their
 * turn wait too. A driver that waits for answers before it asks again leaves exactly these out (coordinated omission).
 */
public final class OpenLoop {
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_WAIT_SECONDS = 60;

    private final Pace pace;

    /** By the machine's time. */
    public OpenLoop() {
        this(Pace.REAL);
    }

    OpenLoop(Pace pace) {
        this.pace = pace;
    }

    /**
     * Sends so many requests a second for so long, and returns when all are answered.
     *
     * @throws IllegalStateException if some are not, a minute after the last was sent
     */
    public Latencies run(double perSecond, Duration duration, Call call) {
        Latencies latencies = new Latencies();
        long total = count(perSecond, duration);
        long start = pace.nanos();
        Phaser open = new Phaser(1);
        for (long number = 0; number < total; number++) {
            long intended = start + Math.round(number * NANOS / perSecond);
            pace.awaitUntil(intended);
            open.register();
            call.send(number)
                    .onErrorReturn(false)
                    .defaultIfEmpty(false)
                    .doFinally(end -> open.arriveAndDeregister())
                    .subscribe(ok -> latencies.add(pace.nanos() - intended, ok));
        }
        awaitAnswers(open);
        return latencies;
    }

    /** How many requests that are; at least one. */
    public static long count(double perSecond, Duration duration) {
        return Math.max(1, Math.round(perSecond * duration.toNanos() / NANOS));
    }

    private static void awaitAnswers(Phaser open) {
        try {
            open.awaitAdvanceInterruptibly(open.arrive(), LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException unanswered) {
            throw new IllegalStateException(open.getUnarrivedParties() + " requests were not answered", unanswered);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
