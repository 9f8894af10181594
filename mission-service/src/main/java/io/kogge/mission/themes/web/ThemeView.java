// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.themes.model.KeptTheme;
import java.util.Map;

/** A theme as the API answers it. */
record ThemeView(String id, Map<String, String> names, boolean offered, long version) {

    static ThemeView of(Stored<KeptTheme> kept) {
        return new ThemeView(
                kept.id(),
                kept.state().theme().names().byLanguage(),
                kept.state().offered(),
                kept.version());
    }
}
