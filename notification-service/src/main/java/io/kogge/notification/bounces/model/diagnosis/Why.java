// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.diagnosis;

/** Why a letter came back. The order is the one in which phrases are looked for: from what is plain to what is vague. */
public enum Why {
    /** The sender's address or host is not believed. First, as "domain not found" may be said of it. */
    SENDER(BounceVerdict.REFUSED_BY_POLICY),
    /** Who sent it is not proven. Before what may be said of the recipient: "not found in the SPF record". */
    AUTHENTICATION(BounceVerdict.REFUSED_BY_POLICY),
    /** The recipient takes mail from few, or of some kinds only. */
    NOT_PERMITTED(BounceVerdict.REFUSED_BY_POLICY),
    MAILBOX_FULL(BounceVerdict.FOR_A_WHILE),
    MOVED(BounceVerdict.GONE_FOR_GOOD),
    /** It may be opened again. Before the next, which may be said of it as well. */
    SUSPENDED(BounceVerdict.FOR_A_WHILE),
    DISABLED(BounceVerdict.GONE_FOR_GOOD),
    UNKNOWN_USER(BounceVerdict.GONE_FOR_GOOD),
    NO_SUCH_DOMAIN(BounceVerdict.GONE_FOR_GOOD),
    SIZE(BounceVerdict.REFUSED_BY_POLICY),
    GREYLISTED(BounceVerdict.FOR_A_WHILE),
    REPUTATION(BounceVerdict.REFUSED_BY_POLICY),
    SPAM(BounceVerdict.REFUSED_BY_POLICY),
    CONTENT(BounceVerdict.REFUSED_BY_POLICY),
    /** Before the next, as some count what they relay. */
    RATE(BounceVerdict.FOR_A_WHILE),
    RELAYING(BounceVerdict.REFUSED_BY_POLICY),
    EXPIRED(BounceVerdict.FOR_A_WHILE),
    SERVER_AWAY(BounceVerdict.FOR_A_WHILE),
    POLICY(BounceVerdict.REFUSED_BY_POLICY),
    /** Nothing was said, or nothing that is understood. */
    NOT_SAID(BounceVerdict.UNKNOWN);

    private final BounceVerdict verdict;

    Why(BounceVerdict verdict) {
        this.verdict = verdict;
    }

    /** What follows from it. */
    public BounceVerdict verdict() {
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
