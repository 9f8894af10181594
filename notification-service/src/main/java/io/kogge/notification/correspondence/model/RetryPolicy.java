// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.time.Duration;

/**
 * When to try again, and when to give up; all in system time.
 *
 * @param first pause after the first failed try; it doubles with each
 * @param longest longest pause
 * @param giveUpAfter age at which a message that was always put off counts as failed
 */
public record RetryPolicy(Duration first, Duration longest, Duration giveUpAfter) {

    /** Pause after so many tries. */
    public Duration pause(int tries) {
        int doublings = Math.min(Math.max(tries - 1, 0), 20);
        Duration pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
