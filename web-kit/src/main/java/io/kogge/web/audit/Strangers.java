// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.limit.Limit;
import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.Quota;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many refusals are noted of whom nobody knows: enough to see what goes on, too few to fill a disk with. */
final class Strangers {
    private static final Logger LOG = LoggerFactory.getLogger(Strangers.class);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Limit NOTED = new Limit("audit-of-strangers", new Quota(600, WINDOW));
    /** What is left for each account when strangers use up the rest, so that tries at its password are not lost among theirs. */
    private static final Limit OF_ACCOUNT = new Limit("audit-of-claims", new Quota(20, WINDOW));

    private static final String ALL = "all";

    private final Limiter limiter;
    private final Clock systemClock;
    private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.MIN);

    Strangers(Limiter limiter, Clock systemClock) {
        this.limiter = limiter;
        this.systemClock = systemClock;
    }

    /** Whether one more of anybody is noted. */
    boolean room() {
        boolean room = within(NOTED, ALL);
        if (!room) {
            warn();
        }
        return room;
    }

    /** Whether one more of those is noted who claim to be this account. */
    boolean room(String account) {
        return within(OF_ACCOUNT, account);
    }

    private boolean within(Limit limit, String subject) {
        try {
            limiter.take(limit, subject);
            return true;
        } catch (Rejection.TooMany tooMany) {
            return false;
        }
    }

    /** At most once in the time that the quota is for: under a flood there is room again every second. */
    private void warn() {
        Instant now = systemClock.instant();
        Instant quiet = quietUntil.get();
        if (!now.isBefore(quiet) && quietUntil.compareAndSet(quiet, now.plus(WINDOW))) {
            LOG.warn("More requests are refused than the audit trail notes of strangers, {}", NOTED.quota());
        }
    }
}
