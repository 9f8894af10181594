// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that an office configures, by language. */
final class SaidTexts {
    private SaidTexts() {}

    /** Those that are not empty. */
    static Map<String, String> said(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, text -> text.getValue().strip()));
    }

    /** The settings that are missing of this one: one for each language that pages come in. */
    static Stream<String> missing(String name, Map<String, String> texts) {
        return Languages.PAGES.stream()
                .filter(language -> !texts.containsKey(language))
                .map(language -> name + "." + language);
    }

    /** For a reader of this language; empty if there is nothing in any. */
    static String in(Map<String, String> texts, String language) {
        return new Texts(texts).in(language).map(Texts.Text::text).orElse("");
    }
}
