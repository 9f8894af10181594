// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.model;

import io.kogge.kernel.text.Texts;
import java.util.Locale;

/**
 * A line of the office's policy: a chapter of the review.
 *
 * @param id a short word of the office's own, such as {@code welcome}; stays when the line is renamed
 * @param names by language; Dutch and English at least
 */
public record PolicyLine(String id, Texts names) {
    /** Longest name in any language, in characters. */
    public static final int LONGEST_NAME = 80;

    /** Its name for a reader of this language. */
    public String name(String language) {
        return names.in(language).map(Texts.Text::text).orElse(id);
    }

    /** Whether it is called so in some language, however that is capitalised. */
    public boolean sharesANameWith(Texts others) {
        return names.byLanguage().entrySet().stream()
                .anyMatch(name ->
                        lower(name.getValue()).equals(lower(others.byLanguage().getOrDefault(name.getKey(), ""))));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
