// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

/** What was decided about a place for a registration. */
public enum PlaceDecision {
    UNDECIDED,
    ACCEPTED,
    WAITLISTED,
    DECLINED,
    /** Had a place and did not come. */
    NO_SHOW
}
