// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import org.jspecify.annotations.Nullable;

/** Which advisories the list shows: its tabs. */
public enum Show {
    /** Both; those that hold come first. */
    ALL(null),
    /** They hold. */
    IN_FORCE(true),
    /** They hold no longer. */
    LIFTED(false);

    private final @Nullable Boolean inForce;

    Show(@Nullable Boolean inForce) {
        this.inForce = inForce;
    }

    /** Only those that hold, or only those that do not; null for both. */
    @Nullable
    Boolean inForce() {
        return inForce;
    }
}
