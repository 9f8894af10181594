// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.model;

import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What staff chose for the mails of one mission.
 *
 * @param returnDay the mission that is its return day, or null
 * @param revision rises with every choice, and not when one was applied; 0 before the first
 * @param unapplied the change that mails and plans still have to be brought in line with; null if there is none
 */
public record Preferences(
        String missionId,
        Entries entries,
        @Nullable String returnDay,
        long revision,
        @Nullable Instant unapplied) {

    /** Those of a mission of which nobody chose anything. */
    public static Preferences usual(String missionId) {
        return new Preferences(missionId, Entries.JOURNEY, null, 0, null);
    }

    /** Where the delegates are invited again. */
    public Optional<String> invitesTo() {
        return Optional.ofNullable(returnDay);
    }

    /** From now on so. */
    public Decision<Preferences, Void> choose(Entries wanted, @Nullable String day, Instant now) {
        return revision > 0 && wanted == entries && Objects.equals(day, returnDay)
                ? Decision.unchanged(this)
                : Decision.of(new Preferences(missionId, wanted, day, revision + 1, now));
    }

    /** Mails and plans are in line with the change of this moment; with a later one they are not. */
    public Decision<Preferences, Void> applied(Instant change) {
        return change.equals(unapplied)
                ? Decision.of(new Preferences(missionId, entries, returnDay, revision, null))
                : Decision.unchanged(this);
    }
}
