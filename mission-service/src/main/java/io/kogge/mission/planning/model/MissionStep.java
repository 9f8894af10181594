// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/** What staff can do with a mission, apart from editing its plan. */
public enum MissionStep {
    /** Ask a colleague to approve that it is announced, in spite of an advisory. */
    ASK_APPROVAL,
    /** Approve that it is announced, in spite of an advisory. */
    APPROVE,
    /** Make it public. */
    ANNOUNCE,
    /** Let people register, for the first time or again. */
    OPEN_REGISTRATION,
    /** Let nobody register any more. */
    CLOSE_REGISTRATION,
    /** Move it by whole days. */
    MOVE,
    /** Call it off. */
    CANCEL,
    /** Say that it is under way. */
    START,
    /** Say that it is over. */
    COMPLETE
}
