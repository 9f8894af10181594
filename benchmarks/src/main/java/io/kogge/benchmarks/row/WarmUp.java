// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.process.Compilers;
import java.time.Duration;
import java.util.function.Function;

/**
 * Load that is not measured. What Kogge does for one request runs through thousands of methods, and JVMs compile them for minutes
 * on a core that the load would use otherwise; so it goes on until they have little left to compile.
 */
final class WarmUp {
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final int LEAST_STEPS = 2;
    /** Of a core's time. */
    private static final double LITTLE = 0.1;

    private WarmUp() {}

    /** Loads a side step by step, for as long at most, and returns what the last step gave. */
    static <T> T of(Bench bench, String side, Duration most, Function<Duration, T> load) {
        Duration step = bench.lasting(STEP);
        long begin = System.nanoTime();
        long end = begin + bench.lasting(most).toNanos();
        for (int steps = 1; ; steps++) {
            long stepped = System.nanoTime();
            double compiled = Compilers.cpuSeconds();
            T outcome = load.apply(step);
            long now = System.nanoTime();
            double share = (Compilers.cpuSeconds() - compiled) / ((now - stepped) / 1e9);
            boolean warm = steps >= LEAST_STEPS && share <= LITTLE;
            if (warm || now >= end) {
                bench.say(
                        "%s: warmed up in %.0f s, compilers take %.0f%% of a core",
                        side, (now - begin) / 1e9, share * 100);
                return outcome;
            }
        }
    }
}
