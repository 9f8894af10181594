// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

/** What an activity counts as in the review of a period. */
public enum ActivityCategory {
    /** An ambassador or consul came. */
    AMBASSADOR_RECEIVED,
    /** A delegation came. */
    DELEGATION_RECEIVED,
    /** People from here went abroad. */
    ACTIVITY_ABROAD,
    /** Office holders from here went abroad, with protocol. */
    OFFICIAL_VISIT_ABROAD,
    /** Something international here, without guests who came for it alone. */
    ACTIVITY_IN_THE_NETHERLANDS
}
