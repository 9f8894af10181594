// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.diagnosis;

/** What came of a letter, as far as what came back tells. */
public enum BounceVerdict {
    /** There is no such mailbox, and there will be none. */
    GONE_FOR_GOOD,
    /** Not delivered, but a later letter may be. */
    FOR_A_WHILE,
    /** The mailbox may well be there: the server did not want this letter, or us. */
    REFUSED_BY_POLICY,
    /** A server is still trying. */
    DELAYED,
    /** Handed on to a system that tells nothing more. */
    RELAYED,
    /** In the mailbox. */
    DELIVERED,
    /** Sent by a machine on behalf of the recipient, who is there. */
    AUTOMATIC_ANSWER,
    /** The recipient complained about the letter. */
    FEEDBACK,
    /** Cannot be told. */
    UNKNOWN;

    /** Whether the letter did not reach its reader. */
    public boolean isBounce() {
        return this == GONE_FOR_GOOD || this == FOR_A_WHILE || this == REFUSED_BY_POLICY;
    }
}
