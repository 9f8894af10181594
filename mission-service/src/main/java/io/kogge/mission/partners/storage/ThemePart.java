// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;

/** A theme, with the names that it had when the entry was written. */
public record ThemePart(String themeId, Map<String, String> names) {

    static List<ThemePart> of(List<Theme> themes) {
        return themes.stream()
                .map(theme -> new ThemePart(theme.id(), theme.names().byLanguage()))
                .toList();
    }

    static List<Theme> toThemes(List<ThemePart> parts) {
        return parts.stream()
                .map(part -> new Theme(part.themeId(), new Texts(part.names())))
                .toList();
    }
}
