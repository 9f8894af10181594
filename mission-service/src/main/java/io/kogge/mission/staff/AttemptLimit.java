// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes guessing passwords slow: after so many wrong ones under one key it refuses for a while, right or wrong. Kept in
 * memory, so each instance counts by itself. A guess counts from its beginning, so that guesses at the same time do not
 * slip through.
 */
final class AttemptLimit {
    private static final int MOST_KEYS = 10_000;

    private final int attempts;
    private final Duration pause;
    private final Clock clock;
    private final Map<String, Attempts> byKey = new ConcurrentHashMap<>();

    private record Attempts(int count, Instant until) {}

    /** The clock is the system's: a demonstration's clock lets nobody guess faster. */
    AttemptLimit(int attempts, Duration pause, Clock systemClock) {
        this.attempts = attempts;
        this.pause = pause;
        this.clock = systemClock;
    }

    /** Counts an attempt; refuses one too many. */
    void begin(String key) {
        Instant now = clock.instant();
        if (byKey.size() >= MOST_KEYS) {
            byKey.values().removeIf(old -> !now.isBefore(old.until()));
        }
        Attempts made = byKey.merge(
                key,
                new Attempts(1, now.plus(pause)),
                (old, fresh) -> now.isBefore(old.until()) ? new Attempts(old.count() + 1, old.until()) : fresh);
        if (made.count() > attempts) {
            throw new Rejection.TooMany("sign-in-attempts");
        }
    }

    /** The right password: earlier mistakes no longer count. */
    void succeeded(String key) {
        byKey.remove(key);
    }
}
