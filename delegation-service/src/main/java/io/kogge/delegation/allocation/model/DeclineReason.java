// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

/** Why staff decline somebody. The mail words it; codes travel in events, so none may be renamed. */
public enum DeclineReason {
    /** The organisation's work lies outside the mission's theme. */
    OUTSIDE_THEME,
    /** Somebody else of the same organisation comes already. */
    ORGANISATION_ALREADY_REPRESENTED,
    /** Applicant that are needed to decide are missing. */
    INCOMPLETE,
    /** The organisation is not from the region that the mission is for. */
    NOT_FROM_REGION,
    /** Another reason, told in person. */
    OTHER
}
