// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

import io.kogge.kernel.date.KnownDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agreement obliges somebody to; it stays in the office.
 *
 * @param text what is to be done
 * @param who by whom; null where that is not said
 * @param until by when; null where that is not said
 * @param done whether it was done
 */
public record Obligation(
        String text, @Nullable String who, @Nullable KnownDate until, boolean done) {
    /** Most that one agreement has. */
    public static final int MOST = 50;
    /** Longest text, in characters. */
    public static final int LONGEST_TEXT = 500;
    /** Longest name of who does it, in characters. */
    public static final int LONGEST_WHO = 120;

    Obligation done(boolean now) {
        return new Obligation(text, who, until, now);
    }

    /** Without what people wrote: this may end in a log. */
    @Override
    public String toString() {
        return "Obligation[" + done + "]";
    }
}
