// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kogge.kernel.command.Rejection;
import io.kogge.web.limit.Limit;
import io.kogge.web.limit.Limiter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes guessing slow: after some wrong passwords for one name each further try has to come later after the one before, twice
 * as long each time, up to a longest pause. It never locks: whoever waits may try. A try counts from its beginning, so that
 * tries at the same time do not slip through; the right password takes its own back.
 */
final class GuessingDelay {
    private static final int MOST_NAMES = 50_000;
    /** Doubled so often, a pause is longer than any. */
    private static final long MOST_DOUBLINGS = 20;

    private final Limiter limiter;
    private final Limit counted;
    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Clock systemClock;
    private final Cache<String, Instant> last =
            Caffeine.newBuilder().maximumSize(MOST_NAMES).build();

    /**
     * Counts by this limit, whose window says how long a wrong password is remembered.
     *
     * @param free so many tries wait for nothing
     * @param first pause between two tries
     * @param longest pause between two tries
     */
    GuessingDelay(Limiter limiter, Limit counted, int free, Duration first, Duration longest, Clock systemClock) {
        this.limiter = limiter;
        this.counted = counted;
        this.free = free;
        this.first = first;
        this.longest = longest;
        this.systemClock = systemClock;
    }

    /** Counts a try; a rejection, with the time to wait, if it comes too soon. */
    void begin(String name) {
        Duration pause = pause(limiter.count(counted, name));
        Instant now = systemClock.instant();
        last.asMap().compute(name, (same, before) -> {
            if (before != null && now.isBefore(before.plus(pause))) {
                throw new Rejection.TooMany(counted.name(), Duration.between(now, before.plus(pause)));
            }
            return now;
        });
        limiter.take(counted, name);
    }

    /** It was the right password. */
    void succeeded(String name) {
        limiter.giveBack(counted, name);
    }

    private Duration pause(long tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(tries - free, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
