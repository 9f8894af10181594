// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import io.kogge.kernel.text.StateWord;

/** Where a registration itself is; whether there is a place for it is the allocation's. */
public enum RegistrationState {
    /** Handed in; not confirmed, so it does not count. */
    STARTED,
    /** Counts. */
    SUBMITTED,
    /** The person does not come; for good. */
    WITHDRAWN,
    /** Was not confirmed in time; for good. */
    EXPIRED,
    /** A later form of the same person came before it was confirmed, and counts in its stead; for good. */
    REPLACED;

    /** The word that it has on every page of staff. */
    public StateWord word() {
        return switch (this) {
            case STARTED -> StateWord.UNCONFIRMED;
            case SUBMITTED -> StateWord.TO_DECIDE;
            case WITHDRAWN -> StateWord.WITHDRAWN;
            case EXPIRED -> StateWord.EXPIRED;
            case REPLACED -> StateWord.REPLACED;
        };
    }

    /** Whether the person cannot register for the mission once more meanwhile. */
    public boolean holdsMission() {
        return this == STARTED || this == SUBMITTED;
    }
}
