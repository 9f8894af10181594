// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

/** Where a registration itself is; whether there is a place for it is the allocation's. */
public enum RegistrationState {
    /** Handed in; its address is not confirmed, so it does not count. */
    STARTED,
    /** Counts. */
    SUBMITTED,
    /** The person does not come; for good. */
    WITHDRAWN,
    /** Was not confirmed in time; for good. */
    EXPIRED,
    /**
     * A second try with an address that was in use already. It holds nothing but the id that was answered, so that this
     * id behaves like that of a first try and nobody can find out from it who registered.
     */
    DUPLICATE,
    /** What is left of a duplicate once a first try would have lapsed: nothing but its id, for good. */
    FORGOTTEN;

    /** Whether there is a registration behind it that anybody may hear of. */
    public boolean isSomebodys() {
        return this != DUPLICATE && this != FORGOTTEN;
    }

    /** Whether its address is taken for the mission. */
    public boolean holdsAddress() {
        return this == STARTED || this == SUBMITTED;
    }
}
