// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import io.kogge.kernel.place.CountryCodes;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Countries as a form lists them. */
public final class Countries {
    /** Bounded by the number of languages. */
    private static final Map<String, List<Option>> LISTS = new ConcurrentHashMap<>();

    private Countries() {}

    /** Whether this is a country's code, in capitals. */
    public static boolean isKnown(String code) {
        return CountryCodes.isKnown(code);
    }

    /** The country's name in this language. */
    public static String name(String code, Locale reader) {
        return CountryCodes.name(code, reader);
    }

    /** All countries, sorted by name as the language sorts. */
    public static List<Option> list(Locale reader) {
        return LISTS.computeIfAbsent(
                reader.toLanguageTag(),
                language -> CountryCodes.all().stream()
                        .map(code -> new Option(code, name(code, reader)))
                        .sorted((a, b) -> Collator.getInstance(reader).compare(a.label(), b.label()))
                        .toList());
    }
}
