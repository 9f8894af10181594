// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long requests took; failed ones count too, as somebody waited for them. */
public final class Latencies {
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    /** Longer than anybody waits. From the start there is room for it: making room, recorders wait for one another. */
    private static final long LONGEST = TimeUnit.HOURS.toNanos(1);

    private final Histogram histogram = new ConcurrentHistogram(LONGEST, SIGNIFICANT_DIGITS);
    private final AtomicLong failed = new AtomicLong();

    void add(long nanos, boolean ok) {
        histogram.recordValue(Math.min(Math.max(0, nanos), LONGEST));
        if (!ok) {
            failed.incrementAndGet();
        }
    }

    /** The latency in milliseconds that this percentage of the requests did not exceed. */
    public double percentile(double percent) {
        return histogram.getValueAtPercentile(percent) / NANOS_PER_MILLI;
    }

    /** How many requests there were. */
    public long count() {
        return histogram.getTotalCount();
    }

    /** How many of them were not answered as they should be. */
    public long failed() {
        return failed.get();
    }
}
