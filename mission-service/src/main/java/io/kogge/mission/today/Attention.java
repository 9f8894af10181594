// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.web.input.Choice;
import java.time.Instant;

/**
 * One thing that waits for staff: {@code attention.<code>} words it.
 *
 * @param kind what it is
 * @param card about which mission
 * @param count how many people or places
 * @param at a moment that matters: when something will happen or happened
 * @param path where it is dealt with
 */
public record Attention(Kind kind, MissionCard card, int count, Instant at, String path) {

    /** What may wait. */
    public enum Kind {
        /** People about whom nothing is decided. */
        UNDECIDED,
        /** A draft whose registration should be open by now. */
        DRAFT_LATE,
        /** A draft. */
        DRAFT,
        /** Places that people wait for, and that no longer go by themselves. */
        PLACES_HELD,
        /** Places left, and nobody can register any more. */
        PLACES_LEFT,
        /** Registration that closes within a week with places left. */
        CLOSING_SOON
    }

    /** As the catalogue names it. */
    public String code() {
        return Choice.code(kind);
    }
}
