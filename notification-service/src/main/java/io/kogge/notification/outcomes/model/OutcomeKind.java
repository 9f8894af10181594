// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

/** What can come of a mission for somebody; the API and the events write it as it stands here. */
public enum OutcomeKind {
    /** A contact that is being followed up. */
    LEAD,
    LETTER_OF_INTENT,
    AGREEMENT,
    /** Orders; the only kind with an amount. */
    SALE,
    /** Research together with a partner there. */
    RESEARCH,
    STUDENT_EXCHANGE,
    /** Jobs that came of it, here or there. */
    JOBS;

    /** Whether money can be told of it. */
    public boolean hasAmount() {
        return this == SALE;
    }
}
