// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/** What sort of occasion a mission is, whichever way it goes. */
public enum MissionKind {
    /** Companies and institutes look for business, with or without officials. */
    TRADE_MISSION,
    /** Officials work with their counterparts. */
    WORKING_VISIT,
    /** By or to office holders, with protocol. */
    OFFICIAL_VISIT,
    /** A stand at, or a tour of, a trade fair. */
    FAIR,
    /** A congress or symposium. */
    CONFERENCE,
    /** By an ambassador or a consul. */
    AMBASSADOR_VISIT,
    /** By a delegation from elsewhere. */
    DELEGATION_VISIT,
    /** A talk among invited people on one subject. */
    ROUND_TABLE,
    /** Those who travelled meet again and tell what came of it. */
    RETURN_DAY,
    /** A festival, or a week of a partner city. */
    FESTIVAL,
    /** Anything else. */
    OTHER
}
