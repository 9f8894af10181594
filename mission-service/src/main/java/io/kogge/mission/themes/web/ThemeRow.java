// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.themes.model.KeptTheme;

/**
 * A theme as its pages show it.
 *
 * @param id its id
 * @param dutch its name in Dutch
 * @param english its name in English
 * @param path of its page
 */
public record ThemeRow(String id, String dutch, String english, String path) {

    static ThemeRow of(Stored<KeptTheme> kept) {
        return new ThemeRow(
                kept.id(),
                kept.state().theme().name("nl"),
                kept.state().theme().name("en"),
                ThemePages.THEMES + "/" + kept.id());
    }
}
