// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

/** What was decided on one registration's place. */
public enum PlaceDecision {
    /** Not yet: the mission's places are not known here, or the mission no longer takes anybody. */
    UNDECIDED,
    /** Has a place. */
    ACCEPTED,
    /** Waits for a place, in order of arrival. */
    WAITLISTED,
    /** Staff declined it. */
    DECLINED,
    /** Had a place and did not come; the place stays taken. */
    NO_SHOW,
    /** Gave up its claim; for good. */
    WITHDRAWN
}
