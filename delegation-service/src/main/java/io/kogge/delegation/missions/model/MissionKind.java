// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

/** What sort of occasion a mission is. */
public enum MissionKind {
    /** To look for business. */
    TRADE_MISSION,
    /** Officials at work. */
    WORKING_VISIT,
    /** With protocol. */
    OFFICIAL_VISIT,
    /** A trade fair. */
    FAIR,
    /** A congress. */
    CONFERENCE,
    /** By an ambassador or a consul. */
    AMBASSADOR_VISIT,
    /** By a delegation. */
    DELEGATION_VISIT,
    /** A talk among invited people. */
    ROUND_TABLE,
    /** Travellers meet again. */
    RETURN_DAY,
    /** A festival. */
    FESTIVAL,
    /** Anything else. */
    OTHER,
    /** One that this build has no word for. */
    UNKNOWN
}
