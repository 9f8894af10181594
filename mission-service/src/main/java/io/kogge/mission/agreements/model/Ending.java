// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

import io.kogge.kernel.date.KnownDate;
import org.jspecify.annotations.Nullable;

/**
 * That an agreement was closed.
 *
 * @param date since when it holds no longer
 * @param reason why, which stays in the office; null where that is not said
 */
public record Ending(KnownDate date, @Nullable String reason) {
    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    /** Without what people wrote: this may end in a log. */
    @Override
    public String toString() {
        return "Ending[" + date + "]";
    }
}
