// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that came of a mission for somebody.
 *
 * @param count how many, at least one
 * @param amount what all of them are worth together; null where that is not told, or the kind has none
 */
public record Outcome(OutcomeKind kind, int count, @Nullable Money amount) {
    /** More than anybody brings home. */
    public static final int MOST = 9_999;

    /** Checks what no reader may let through. */
    public Outcome {
        if (count < 1 || count > MOST || (amount != null && !kind.hasAmount())) {
            throw new IllegalArgumentException("No such outcome: " + count + " of " + kind);
        }
    }
}
