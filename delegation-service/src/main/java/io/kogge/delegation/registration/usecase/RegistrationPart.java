// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

/** Which of the registrations for a mission are meant. */
public enum RegistrationPart {
    /** All but those that a later form replaced. */
    ALL,
    /** Handed in, and there is still time to confirm the address. */
    UNCONFIRMED,
    /** Not confirmed in time, also where that has not been carried out yet. */
    LAPSED,
    /** The person does not come. */
    WITHDRAWN,
    /** They count, and the mission's allocation has yet to hear of them. */
    UNHEARD
}
