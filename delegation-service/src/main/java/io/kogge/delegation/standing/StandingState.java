// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

/** In one word where somebody stands; what people see. */
public enum StandingState {
    /** Handed in, address not confirmed. */
    STARTED,
    /** Counts, and is to be decided upon. */
    SUBMITTED,
    /** Has a place. */
    ACCEPTED,
    /** Waits for a place. */
    WAITLISTED,
    /** Was declined. */
    DECLINED,
    /** Does not come. */
    WITHDRAWN,
    /** Was not confirmed in time. */
    EXPIRED,
    /** A later form came before it was confirmed. */
    REPLACED
}
