// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One text in several languages. Whoever reads it in a language that it is not in reads it in English, and without that
 * in any other.
 *
 * @param byLanguage the text by BCP 47 tag
 */
public record Texts(Map<String, String> byLanguage) {
    /** In no language. */
    public static final Texts NONE = new Texts(Map.of());

    /** The tag of a text that was written in a language that nobody said. */
    public static final String PLAIN = "und";

    /** Takes a copy, sorted by language: the same texts read the same wherever they are written out. */
    public Texts {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /**
     * The text in one language.
     *
     * @param language BCP 47 tag of the language that it is in, for the {@code lang} attribute
     * @param text the text
     */
    public record Text(String language, String text) {}

    /** A text in a language that nobody said. */
    public static Texts plain(String text) {
        return new Texts(Map.of(PLAIN, text));
    }

    /** For a reader of this language; in another language where it is not there, empty if there is no text at all. */
    public Optional<Text> in(String language) {
        return Stream.of(language, Languages.FALLBACK)
                .flatMap(wanted -> Languages.among(tags(), wanted).stream())
                .findFirst()
                .or(() -> tags().stream().findFirst())
                .map(tag -> new Text(tag, byLanguage.getOrDefault(tag, "")));
    }

    /** The languages that it is in, in the order in which Kogge offers them. */
    private List<String> tags() {
        return byLanguage.keySet().stream()
                .sorted(Comparator.comparingInt(Texts::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int place(String tag) {
        int place = Languages.ALL.indexOf(tag);
        return place < 0 ? Languages.ALL.size() : place;
    }
}
