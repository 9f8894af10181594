// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * So many letters in any sixty seconds, and no more: mail servers that count refuse whoever sends faster. Safe to use by many;
 * all times are system time.
 */
public final class MinuteLimit {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int most;
    private final Deque<Instant> lately = new ArrayDeque<>();

    /** @param most letters; 0 for as many as there are */
    public MinuteLimit(int most) {
        this.most = most;
    }

    /** Counts one; false where it has to wait. */
    public synchronized boolean take(Instant now) {
        if (most == 0) {
            return true;
        }
        while (!lately.isEmpty() && !lately.peekFirst().plus(MINUTE).isAfter(now)) {
            lately.removeFirst();
        }
        if (lately.size() == most) {
            return false;
        }
        lately.addLast(now);
        return true;
    }

    /** One that was counted last was not sent after all. */
    public synchronized void giveBack() {
        lately.pollLast();
    }
}
