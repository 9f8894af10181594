// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.util.List;

/** A paper that was not handed out, and why. Its message repeats nothing of the paper but the letters that it names. */
public final class PaperFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause cause;
    private final List<String> letters;

    PaperFailure(Cause cause, String message) {
        this(cause, message, List.of());
    }

    PaperFailure(Cause cause, String message, List<String> letters) {
        super(message);
        this.cause = cause;
        this.letters = List.copyOf(letters);
    }

    /** Why. */
    public enum Cause {
        /** No font has these letters, such as most emoji: {@link #letters()}. */
        LETTERS_WITHOUT_FONT,
        /** What was made does not say what it should. */
        TEXT_LOST,
        /** What was made has a page with nothing on it, or no page. */
        EMPTY_PAGE,
        /** What was made is not tagged, does not say its language, or lacks a font. */
        NOT_ACCESSIBLE,
        /** It asks for something from outside. */
        OUTSIDE_RESOURCE,
        /** There is too much of it. */
        TOO_LARGE,
        /** It took too long. */
        TOO_SLOW,
        /** The libraries failed. */
        BROKEN
    }

    /** Why. */
    public Cause reason() {
        return cause;
    }

    /** The letters that cannot be printed, each once, in the order in which they come. */
    public List<String> letters() {
        return letters;
    }
}
