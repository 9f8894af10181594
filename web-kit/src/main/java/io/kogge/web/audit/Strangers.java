// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.limit.Limit;
import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.Quota;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many refusals are noted of whom nobody knows: enough to see what goes on, too few to fill a disk with. */
final class Strangers {
    private static final Logger LOG = LoggerFactory.getLogger(Strangers.class);
    private static final Limit NOTED = new Limit("audit-of-strangers", new Quota(600, Duration.ofMinutes(10)));
    private static final String ALL = "all";

    private final Limiter limiter;
    private volatile boolean full;

    Strangers(Limiter limiter) {
        this.limiter = limiter;
    }

    boolean room() {
        try {
            limiter.take(NOTED, ALL);
            full = false;
        } catch (Rejection.TooMany tooMany) {
            if (!full) {
                full = true;
                LOG.warn("More requests are refused than the audit trail notes of strangers, {}", NOTED.quota());
            }
            return false;
        }
        return true;
    }
}
