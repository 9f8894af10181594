// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries by ISO 3166-1 alpha-2 code, and Kosovo by the code that the EU uses for it, named by the JDK. */
public final class CountryCodes {
    private static final String KOSOVO = "XK";
    private static final Set<String> ALL = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());

    private CountryCodes() {}

    /** All codes. */
    public static Set<String> all() {
        return ALL;
    }

    /** Whether this is a country's code, in capitals. */
    public static boolean isKnown(String code) {
        return ALL.contains(code);
    }

    /** The country's name in this language. */
    public static String name(String code, Locale reader) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
    }
}
