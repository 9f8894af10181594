// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.waiting.WaitingLine;
import io.kogge.mission.waiting.WaitingLine.Urgency;
import io.kogge.web.input.Choice;
import java.time.Instant;

/**
 * One thing that waits for staff in a mission.
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
        UNDECIDED(Urgency.PEOPLE_WAIT),
        /** More people have a place than there are, as places were taken away. */
        OVERFULL(Urgency.LATE),
        /** A draft whose registration should be open by now. */
        DRAFT_LATE(Urgency.LATE),
        /** A draft. */
        DRAFT(Urgency.LATER),
        /** Places that people wait for, and that no longer go by themselves. */
        PLACES_HELD(Urgency.PEOPLE_WAIT),
        /** Places left, and nobody can register any more. */
        PLACES_LEFT(Urgency.SOON),
        /** Registration that closes within a week with places left. */
        CLOSING_SOON(Urgency.SOON);

        private final Urgency urgency;

        Kind(Urgency urgency) {
            this.urgency = urgency;
        }
    }

    /** As the start page shows it to a reader of this language. */
    WaitingLine line(String language) {
        return WaitingLine.at(kind.urgency, Choice.code(kind), card.title(language), count, at, path);
    }
}
