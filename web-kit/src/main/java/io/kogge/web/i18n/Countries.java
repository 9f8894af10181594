// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries by ISO 3166-1 alpha-2 code, and Kosovo by the code that the EU uses for it, named by the JDK. */
public final class Countries {
    private static final String KOSOVO = "XK";
    private static final Set<String> CODES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());
    /** Bounded by the number of languages. */
    private static final Map<String, List<Option>> LISTS = new ConcurrentHashMap<>();

    private Countries() {}

    /** Whether this is a country's code, in capitals. */
    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** The country's name in this language. */
    public static String name(String code, Locale reader) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
    }

    /** All countries, sorted by name as the language sorts. */
    public static List<Option> list(Locale reader) {
        return LISTS.computeIfAbsent(
                reader.toLanguageTag(),
                language -> CODES.stream()
                        .map(code -> new Option(code, name(code, reader)))
                        .sorted((a, b) -> Collator.getInstance(reader).compare(a.label(), b.label()))
                        .toList());
    }
}
