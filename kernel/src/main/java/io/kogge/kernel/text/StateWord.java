// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.text;

import java.util.Locale;

/**
 * The states of missions and of people on them, as all pages of staff show them: one word ({@code state.<code>} of web-kit's
 * catalogue), one colour and one shape each, whichever service shows it.
 */
public enum StateWord {
    DRAFT(Tone.PLAIN),
    ANNOUNCED(Tone.LIVE),
    REGISTRATION_OPEN(Tone.GOOD),
    REGISTRATION_CLOSED(Tone.WAIT),
    UNDERWAY(Tone.LIVE),
    COMPLETED(Tone.PLAIN),
    CANCELLED(Tone.BAD),

    UNCONFIRMED(Tone.WAIT),
    TO_DECIDE(Tone.WAIT),
    ACCEPTED(Tone.GOOD),
    WAITLISTED(Tone.WAIT),
    DECLINED(Tone.BAD),
    NO_SHOW(Tone.BAD),
    WITHDRAWN(Tone.PLAIN),
    EXPIRED(Tone.PLAIN),
    REPLACED(Tone.PLAIN);

    private enum Tone {
        /** Grey, a disc. */
        PLAIN,
        /** Green, a disc. */
        GOOD,
        /** Amber, a diamond. */
        WAIT,
        /** Red, a square. */
        BAD,
        /** Blue, a ring. */
        LIVE
    }

    private final Tone tone;

    StateWord(Tone tone) {
        this.tone = tone;
    }

    /** As in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How it looks: {@code kogge-state--<tone>} of the stylesheet; empty for the plain one. */
    public String tone() {
        return tone == Tone.PLAIN ? "" : tone.name().toLowerCase(Locale.ROOT);
    }
}
