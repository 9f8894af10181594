// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.view;

import io.kogge.delegation.board.usecase.HistoryEntry;
import io.kogge.event.consumer.View;
import io.kogge.kernel.command.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a registration, as the view keeps it.
 *
 * @param id of the event that told it: a repeat overwrites itself
 * @param sequence of that event, to tell apart what was logged at the same moment
 * @param by who did it, as {@link Actor} writes it
 */
public record HistoryView(
        String id,
        String registrationId,
        Instant at,
        Instant logged,
        long sequence,
        String what,
        String by,
        @Nullable String detail) {
    /** What happened to each registration, in order. */
    public static final View<HistoryView> VIEW =
            View.of("registration-history", HistoryView.class).indexed("registrationId", "logged", "sequence");

    /** The entry that is kept. */
    public HistoryEntry entry() {
        return new HistoryEntry(at, logged, what, Actor.parse(by), null, detail);
    }
}
