// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * How often one subject did something lately: what came in the present stretch of time, and of the one before so much as
 * the last window still reaches into. Two numbers instead of a list of moments: exact for an even flow, and never off by
 * more than a burst of the stretch before.
 */
final class Window {
    private final long length;
    private long stretch = Long.MIN_VALUE;
    private long before;
    private long known;
    private long unshared;

    Window(Duration length) {
        this.length = length.toMillis();
    }

    /** Counts one if that stays within so many; else how long to wait until it would. */
    synchronized Duration take(long most, Instant now) {
        moveTo(now);
        Duration wait = waitFor(most, now);
        if (wait.isZero()) {
            unshared++;
        }
        return wait;
    }

    /** How often lately. */
    synchronized long count(Instant now) {
        moveTo(now);
        long into = now.toEpochMilli() - stretch * length;
        return known + unshared + before * (length - into) / length;
    }

    /** Takes one back that was counted. */
    synchronized void giveBack(Instant now) {
        moveTo(now);
        if (known + unshared > 0) {
            unshared--;
        }
    }

    /**
     * What nobody else knows of yet, which is then told; 0 for nothing. One alone is kept back: most subjects come once,
     * and a limit is reached by those who come again.
     */
    synchronized long handOver(Instant now) {
        moveTo(now);
        if (known == 0 && unshared == 1) {
            return 0;
        }
        long more = unshared;
        known += more;
        unshared = 0;
        return more;
    }

    /** What all together counted in this stretch. */
    synchronized void learn(long ofStretch, long all) {
        if (ofStretch == stretch) {
            known = Math.max(0, all);
        }
    }

    /** Number of the present stretch. */
    long stretch(Instant now) {
        return Math.floorDiv(now.toEpochMilli(), length);
    }

    private void moveTo(Instant now) {
        long present = stretch(now);
        if (present != stretch) {
            before = present == stretch + 1 ? known + unshared : 0;
            known = 0;
            unshared = 0;
            stretch = present;
        }
    }

    private Duration waitFor(long most, Instant now) {
        long count = known + unshared;
        long into = now.toEpochMilli() - stretch * length;
        if (fits(before, into, count, most)) {
            return Duration.ZERO;
        }
        long inThis = momentIn(before, count, most);
        return Duration.ofMillis(inThis < length ? inThis - into : length - into + momentIn(count, 0, most));
    }

    private boolean fits(long earlier, long into, long count, long most) {
        return into >= momentIn(earlier, count, most);
    }

    /** From which millisecond of a stretch on one more fits, where so many came in the one before and in this one. */
    private long momentIn(long earlier, long count, long most) {
        long room = most - count;
        if (room <= 0) {
            return length;
        }
        return earlier <= room ? 0 : length - length * room / earlier;
    }
}
