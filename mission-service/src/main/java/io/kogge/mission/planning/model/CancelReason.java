// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/** Why a mission does not take place; worded in each reader's language, so there is no free text. */
public enum CancelReason {
    /** Too few registered. */
    NOT_ENOUGH_PARTICIPANTS,
    /** Those to be visited cannot receive it. */
    HOST_UNAVAILABLE,
    /** Travelling there is advised against. */
    TRAVEL_ADVICE,
    /** There is no money for it. */
    BUDGET,
    /** Anything else. */
    OTHER
}
