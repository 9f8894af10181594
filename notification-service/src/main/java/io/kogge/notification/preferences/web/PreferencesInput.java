// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.web;

import io.kogge.notification.preferences.model.Entries;
import io.kogge.web.input.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Choices as they are handed in, the same by form and by JSON.
 *
 * @param returnDay id of a mission, or null
 */
record PreferencesInput(Entries entries, @Nullable String returnDay) {
    static final String ENTRIES = "entries";
    static final String RETURN_DAY = "returnDay";

    private static final int LONGEST_ID = 64;

    static PreferencesInput of(Fields fields) {
        Entries entries = fields.choice(ENTRIES, Entries.class).required();
        @Nullable
        String returnDay = fields.text(RETURN_DAY).max(LONGEST_ID).optional().orElse(null);
        return fields.finish(() -> new PreferencesInput(entries, returnDay));
    }
}
