// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.storage;

import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.preferences.model.Preferences;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What staff chose for a mission, as it is stored. */
public record PreferencesDocument(
        String missionId,
        String entries,
        @Nullable String returnDay,
        long revision,
        @Nullable Instant unapplied) {

    static PreferencesDocument of(Preferences preferences) {
        return new PreferencesDocument(
                preferences.missionId(),
                preferences.entries().name(),
                preferences.returnDay(),
                preferences.revision(),
                preferences.unapplied());
    }

    Preferences toPreferences() {
        return new Preferences(missionId, Entries.valueOf(entries), returnDay, revision, unapplied);
    }
}
