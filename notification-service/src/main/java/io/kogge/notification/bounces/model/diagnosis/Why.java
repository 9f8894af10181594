// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.diagnosis;

/** Why a letter came back. The order is the one in which phrases are looked for: from what is plain to what is vague. */
public enum Why {
    /** The sender's address or host is not believed. First, as "domain not found" may be said of it. */
    SENDER(Verdict.REFUSED_BY_POLICY),
    /** Who sent it is not proven. Before what may be said of the recipient: "not found in the SPF record". */
    AUTHENTICATION(Verdict.REFUSED_BY_POLICY),
    /** The recipient takes mail from few, or of some kinds only. */
    NOT_PERMITTED(Verdict.REFUSED_BY_POLICY),
    MAILBOX_FULL(Verdict.FOR_A_WHILE),
    MOVED(Verdict.GONE_FOR_GOOD),
    /** It may be opened again. Before the next, which may be said of it as well. */
    SUSPENDED(Verdict.FOR_A_WHILE),
    DISABLED(Verdict.GONE_FOR_GOOD),
    UNKNOWN_USER(Verdict.GONE_FOR_GOOD),
    NO_SUCH_DOMAIN(Verdict.GONE_FOR_GOOD),
    SIZE(Verdict.REFUSED_BY_POLICY),
    GREYLISTED(Verdict.FOR_A_WHILE),
    REPUTATION(Verdict.REFUSED_BY_POLICY),
    SPAM(Verdict.REFUSED_BY_POLICY),
    CONTENT(Verdict.REFUSED_BY_POLICY),
    RELAYING(Verdict.REFUSED_BY_POLICY),
    RATE(Verdict.FOR_A_WHILE),
    EXPIRED(Verdict.FOR_A_WHILE),
    SERVER_AWAY(Verdict.FOR_A_WHILE),
    POLICY(Verdict.REFUSED_BY_POLICY),
    /** Nothing was said, or nothing that is understood. */
    NOT_SAID(Verdict.UNKNOWN);

    private final Verdict verdict;

    Why(Verdict verdict) {
        this.verdict = verdict;
    }

    /** What follows from it. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether a phrase of it tells more than a specific status code beside it. */
    boolean isPlain() {
        return compareTo(CONTENT) <= 0;
    }

    /** Whether servers say it of nothing else: not even in what they write under every report. */
    boolean isPlainInAnyText() {
        return (compareTo(AUTHENTICATION) > 0 && compareTo(GREYLISTED) < 0) || this == EXPIRED;
    }
}
