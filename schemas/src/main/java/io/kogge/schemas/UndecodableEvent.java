// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import org.jspecify.annotations.Nullable;

/** Bytes on a topic that are no event of this build: a consumer sets the record aside and goes on. */
public final class UndecodableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong without quoting data. */
    public UndecodableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
