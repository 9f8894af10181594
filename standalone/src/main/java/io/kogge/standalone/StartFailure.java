// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone;

/** Why Kogge cannot start, in one line for the person at the keyboard. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong and what to do about it. */
    public StartFailure(String message) {
        super(message);
    }

    /** What is wrong and what to do about it, with the cause for the log. */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
