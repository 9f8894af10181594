// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

/**
 * An embedded server could not start or go on. The message is one line for the person who started the program: what is
 * wrong, with which port or directory, and what to do about it.
 */
public final class EmbeddedServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EmbeddedServerException(String message) {
        super(message);
    }

    public EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
