// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.load;

import java.util.concurrent.locks.LockSupport;

/** The time by which requests are sent; tests put their own in its place. */
interface Pace {
    /** The machine's own time. */
    Pace REAL = new Pace() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void awaitUntil(long nanos) {
            // may come back early, and always does a little late
            for (long left = nanos - nanos(); left > 0; left = nanos - nanos()) {
                LockSupport.parkNanos(left);
            }
        }
    };

    /** Now, in nanoseconds since some moment. */
    long nanos();

    /** Returns at that moment, at once where it is past. */
    void awaitUntil(long nanos);
}
