// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

/** What sort of occasion a mission is. */
public enum MissionKind {
    /** One that this build does not know. */
    UNKNOWN,
    TRADE_MISSION,
    WORKING_VISIT,
    OFFICIAL_VISIT,
    FAIR,
    CONFERENCE,
    AMBASSADOR_VISIT,
    DELEGATION_VISIT,
    ROUND_TABLE,
    RETURN_DAY,
    FESTIVAL,
    OTHER
}
