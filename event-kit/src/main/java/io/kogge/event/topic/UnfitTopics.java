// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.topic;

import org.jspecify.annotations.Nullable;

/** The broker's topics are not as they must be, so the service does not start. */
final class UnfitTopics extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitTopics(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
