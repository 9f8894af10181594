// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When people can register, as planned; staff may open and close by hand.
 *
 * @param opensAt first moment
 * @param closesAt first moment at which it is too late
 */
public record RegistrationPeriod(Instant opensAt, Instant closesAt) {

    /** Opened by hand: no later than at this moment, in whole seconds as forms show it. */
    RegistrationPeriod openedAt(Instant now) {
        return now.isBefore(opensAt) ? new RegistrationPeriod(now.truncatedTo(ChronoUnit.SECONDS), closesAt) : this;
    }

    /** With another closing. */
    RegistrationPeriod closingAt(Instant closing) {
        return new RegistrationPeriod(opensAt, closing);
    }

    /** Whether the planned closing has come. */
    public boolean over(Instant now) {
        return !now.isBefore(closesAt);
    }
}
