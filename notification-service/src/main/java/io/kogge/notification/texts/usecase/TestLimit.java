// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many test mails in so long a time for each member of staff, counted by each instance. */
public final class TestLimit {
    private final int most;
    private final Duration within;
    private final Clock systemClock;
    private final Map<String, Deque<Instant>> sent = new ConcurrentHashMap<>();

    /** By the system's clock. */
    public TestLimit(int most, Duration within, Clock systemClock) {
        this.most = most;
        this.within = within;
        this.systemClock = systemClock;
    }

    /** Counts one; refuses one too many. */
    void count(String staff) {
        Instant now = systemClock.instant();
        sent.compute(staff, (id, before) -> {
            Deque<Instant> recent = before == null ? new ArrayDeque<>() : before;
            recent.removeIf(moment -> moment.isBefore(now.minus(within)));
            if (recent.size() >= most) {
                throw new Rejection.TooMany(
                        "test-mails", Duration.between(now, recent.getFirst().plus(within)));
            }
            recent.add(now);
            return recent;
        });
    }
}
