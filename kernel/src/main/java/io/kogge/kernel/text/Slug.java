// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Short words that people choose as ids, such as {@code welcome} or {@code international-students}. */
public final class Slug {
    /** Longest, in characters. */
    public static final int LONGEST = 60;

    /** Small letters and digits, with single hyphens between them. */
    public static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /** Of a name, without its accents; empty where the name has no Latin letter and no digit. */
    public static String of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
        String joined = trimmed(OTHER.matcher(plain).replaceAll("-"));
        return joined.length() <= LONGEST ? joined : trimmed(joined.substring(0, LONGEST));
    }

    private static String trimmed(String joined) {
        return EDGES.matcher(joined).replaceAll("");
    }
}
