// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What everything that takes part uses while nobody asks for anything: consumers that wait for events, leases, looks for
 * work.
 *
 * @param usage so much
 * @param seconds in so long
 */
public record Idle(Usage usage, double seconds) {
    /** What uses nothing by itself. */
    public static final Idle NOTHING = new Idle(Usage.NOTHING, 1);

    /** Watches for so long; nobody may ask for anything meanwhile. */
    public static Idle watch(Duration duration, Supplier<Usage> usage) {
        Usage before = usage.get();
        long begin = System.nanoTime();
        LockSupport.parkNanos(duration.toNanos());
        Usage used = usage.get().since(before);
        return new Idle(used, (System.nanoTime() - begin) / 1e9);
    }

    /** How much more of something was used in so many seconds than would have been anyway; never less than nothing. */
    public double beyond(Usage used, double inSeconds, ToDoubleFunction<Usage> what) {
        return Math.max(0, what.applyAsDouble(used) - what.applyAsDouble(usage) / seconds * inSeconds);
    }
}
