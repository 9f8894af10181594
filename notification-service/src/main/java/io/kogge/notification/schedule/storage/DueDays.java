// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * The days under which occurrences lie that may be due. One lies under the day on which it is due; planned later than that,
 * under the day on which it was planned. So nothing comes to lie under a day that is over, and what was looked through stays
 * looked through. The last day is looked at again, as the instances' clocks differ.
 */
final class DueDays {
    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final AtomicLong first = new AtomicLong(UNKNOWN);

    /** Under which day one lies that is due at this moment and planned at that. */
    long lies(Instant dueAt, Instant plannedAt) {
        long day = Math.max(day(dueAt), day(plannedAt));
        // a clock that was set back, as tests do
        first.updateAndGet(known -> known == UNKNOWN ? UNKNOWN : Math.min(known, day));
        return day;
    }

    /** Whether nothing was looked through yet. */
    boolean unknown() {
        return first.get() == UNKNOWN;
    }

    /** Nothing lies under an earlier day than this. */
    void begin(long day) {
        first.set(day);
    }

    /** The days to look through at this moment. */
    List<Long> until(Instant now) {
        long today = day(now);
        return LongStream.rangeClosed(Math.min(first.get(), today - 1), today)
                .boxed()
                .toList();
    }

    /**
     * All that was due at this moment was found; what could not be dealt with is looked for again.
     *
     * @param found the first day under which something was found; today where nothing was
     */
    void lookedThrough(Instant now, long found) {
        first.set(Math.min(found, day(now) - 1));
    }

    static long day(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), DAY);
    }
}
