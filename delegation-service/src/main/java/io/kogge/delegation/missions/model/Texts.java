// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One text in several languages.
 *
 * @param byLanguage the text by BCP 47 tag
 */
public record Texts(Map<String, String> byLanguage) {

    /** What readers fall back on, in this order, when the text is not in their language. */
    private static final List<String> FALLBACK = List.of("en", "nl");

    /** Takes a copy. */
    public Texts {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * The text in one language.
     *
     * @param language BCP 47 tag of the language that it is in, for the {@code lang} attribute
     * @param text the text
     */
    public record Text(String language, String text) {}

    /** For a reader of this language; in another language where it is not there, empty if there is no text at all. */
    public Optional<Text> in(String language) {
        Stream<String> others = byLanguage.keySet().stream().sorted(Comparator.naturalOrder());
        return Stream.of(Stream.of(language), FALLBACK.stream(), others)
                .flatMap(tags -> tags)
                .filter(byLanguage::containsKey)
                .map(tag -> new Text(tag, byLanguage.getOrDefault(tag, "")))
                .findFirst();
    }
}
