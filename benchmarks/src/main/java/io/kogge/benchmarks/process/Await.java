// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what comes true by itself. */
public final class Await {
    private static final Duration PAUSE = Duration.ofMillis(10);

    private Await() {}

    /** Looks every hundredth of a second; throws IllegalStateException when the time is over. */
    public static void until(String what, Duration limit, Condition condition) {
        until(what, limit, PAUSE, condition);
    }

    /** Looks again after each pause, where looking costs something; throws IllegalStateException when the time is over. */
    public static void until(String what, Duration limit, Duration pause, Condition condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + ": not within " + limit.toSeconds() + " s");
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
