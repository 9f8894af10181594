// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.format;

/** A database or a topic was written by a build whose format this one does not read, so the service does not start. */
public final class EarlierFormat extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was found where, in one sentence. */
    public EarlierFormat(String message) {
        super(message);
    }
}
