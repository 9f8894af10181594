// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

/** What ties the office to a partner. */
public enum Tie {
    /** A partner city. */
    PARTNER_CITY,
    /** A sister city. */
    SISTER_CITY,
    /** Both are in it, or it is the network itself. */
    NETWORK,
    /** A project that both work in. */
    PROJECT,
    /** There was to be a tie. */
    INTENDED,
    /** None of these: somebody whom the office knows. */
    CONTACT
}
