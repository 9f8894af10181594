// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

/** What the review counts first. Named as the events name it. */
public enum Category {
    /** A foreign ambassador was received. */
    AMBASSADOR_RECEIVED,
    /** A foreign delegation was received. */
    DELEGATION_RECEIVED,
    /** Something was done abroad. */
    ACTIVITY_ABROAD,
    /** The city's administration paid an official visit abroad. */
    OFFICIAL_VISIT_ABROAD,
    /** Something international was done at home. */
    ACTIVITY_IN_THE_NETHERLANDS
}
