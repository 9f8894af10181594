// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.model;

/** What can come of a mission, as {@code OutcomeReported} names it; kinds that a later build adds are not shown by this one. */
public enum OutcomeKind {
    LEAD,
    LETTER_OF_INTENT,
    AGREEMENT,
    SALE,
    RESEARCH,
    STUDENT_EXCHANGE,
    JOBS
}
