// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.model;

import io.kogge.kernel.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What a mission is about, such as hydrogen or health care, as the office words it.
 *
 * @param id stays when the theme is renamed
 * @param names by language; public
 */
public record Theme(String id, Texts names) {
    /** Longest name in any language, in characters. */
    public static final int LONGEST_NAME = 60;

    /** Its name for a reader of this language. */
    public String name(String language) {
        return names.in(language).map(Texts.Text::text).orElse(id);
    }

    /** These themes, with this one in place of the one of its id. */
    public List<Theme> in(List<Theme> themes) {
        return themes.stream()
                .map(theme -> theme.id().equals(id) ? this : theme)
                .toList();
    }

    /** Whether both are called the same in some language, however it is capitalised. */
    public boolean sharesANameWith(Theme other) {
        return names.byLanguage().entrySet().stream()
                .anyMatch(name -> lower(name.getValue())
                        .equals(lower(other.names.byLanguage().getOrDefault(name.getKey(), ""))));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
