// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.awaitility.pollinterval.IterativePollInterval;
import org.awaitility.pollinterval.PollInterval;

/** Waits for what the services do in their own time. */
public final class Eventually {
    /** Longer than anything takes on a busy machine with two cores. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration BETWEEN = Duration.ofMillis(100);

    /** What is so already costs no wait, and what comes in a moment a short one. */
    private static final PollInterval AT_FIRST_OFTEN =
            new IterativePollInterval(Eventually::longer, Duration.ofMillis(10));

    /** Long enough for every job that runs again and again to have run once more. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private Eventually() {}

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(BETWEEN) < 0 ? twice : BETWEEN;
    }

    /** Returns as soon as the assertion holds. */
    public static void check(ThrowingRunnable assertion) {
        check(LONGEST, assertion);
    }

    /** The same of what may take so long, such as starting several processes on a machine with other things to do. */
    public static void check(Duration longest, ThrowingRunnable assertion) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(AT_FIRST_OFTEN)
                .atMost(longest)
                .ignoreException(java.io.UncheckedIOException.class)
                .untilAsserted(assertion);
    }

    /** Returns when the assertion has held long enough for the services to have broken it. */
    public static void stays(ThrowingRunnable assertion) {
        Awaitility.await().pollInterval(BETWEEN).during(QUIET).atMost(LONGEST).untilAsserted(assertion);
    }
}
