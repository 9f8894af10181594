// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import java.time.Instant;

/**
 * When people can register, as planned; staff may open and close by hand.
 *
 * @param opensAt first moment
 * @param closesAt first moment at which it is too late
 */
public record RegistrationPeriod(Instant opensAt, Instant closesAt) {

    /** Whether the planned closing has come. */
    public boolean over(Instant now) {
        return !now.isBefore(closesAt);
    }
}
