// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.storage;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A theme as it is stored. {@code dutch} and {@code english}, in lower case, follow from the names: they keep themes
 * apart, and {@code dutch} sorts them.
 */
public record ThemeDocument(
        String themeId,
        Map<String, String> names,
        String dutch,
        String english,
        boolean offered,
        @Nullable Instant renamedAt) {

    static ThemeDocument of(KeptTheme kept) {
        Map<String, String> names = kept.theme().names().byLanguage();
        return new ThemeDocument(
                kept.theme().id(), names, key(names, "nl"), key(names, "en"), kept.offered(), kept.renamedAt());
    }

    KeptTheme toTheme() {
        return new KeptTheme(new Theme(themeId, new Texts(names)), offered, renamedAt);
    }

    private static String key(Map<String, String> names, String language) {
        return names.getOrDefault(language, "").toLowerCase(Locale.ROOT);
    }
}
