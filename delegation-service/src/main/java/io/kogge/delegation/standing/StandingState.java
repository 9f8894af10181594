// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.kernel.text.StateWord;
import java.util.Locale;

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
    /** Had a place and did not come. */
    NO_SHOW,
    /** Does not come. */
    WITHDRAWN,
    /** Was not confirmed in time. */
    EXPIRED,
    /** A later form came before it was confirmed. */
    REPLACED;

    /** The word and look that it has on every page of staff. */
    public StateWord word() {
        return switch (this) {
            case STARTED -> StateWord.UNCONFIRMED;
            case SUBMITTED -> StateWord.TO_DECIDE;
            case ACCEPTED -> StateWord.ACCEPTED;
            case WAITLISTED -> StateWord.WAITLISTED;
            case DECLINED -> StateWord.DECLINED;
            case NO_SHOW -> StateWord.NO_SHOW;
            case WITHDRAWN -> StateWord.WITHDRAWN;
            case EXPIRED -> StateWord.EXPIRED;
            case REPLACED -> StateWord.REPLACED;
        };
    }

    /** As in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
