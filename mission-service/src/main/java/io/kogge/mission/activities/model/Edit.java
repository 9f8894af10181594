// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.kernel.command.Actor;
import java.time.Instant;

/**
 * A line of an activity's history.
 *
 * @param what was done
 * @param by who did it
 * @param at when
 */
public record Edit(What what, Actor by, Instant at) {
    /** What can be done. */
    public enum What {
        /** Entered by hand. */
        RECORDED,
        /** Brought by an import. */
        IMPORTED,
        /** Changed. */
        CHANGED,
        /** Said to be a mission, too, and counted once with it. */
        COUNTED_ONCE,
        /** Said to be no mission, and counted by itself. */
        COUNTED_APART
    }
}
