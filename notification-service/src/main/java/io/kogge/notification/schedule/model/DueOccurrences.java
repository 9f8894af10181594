// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import io.kogge.notification.schedule.model.Occurrence.DropReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What to do with occurrences that are due together, as after a long pause: nobody gets two reminders at once. */
public record DueOccurrences(List<Occurrence> due) {

    /** Why this one does not go out, if so. */
    public Optional<DropReason> dropReason(Occurrence occurrence, Instant now) {
        if (occurrence.tooLate(now)) {
            return Optional.of(DropReason.TOO_LATE);
        }
        boolean superseded = due.stream()
                .anyMatch(other ->
                        other.sameKind(occurrence) && other.dueAt().isAfter(occurrence.dueAt()) && !other.tooLate(now));
        return superseded ? Optional.of(DropReason.SUPERSEDED) : Optional.empty();
    }
}
