// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names as they are compared: small letters without accents, words apart by one blank, whatever stands between them.
 * An apostrophe joins, as who types {@code Xian} means {@code Xi'an}.
 */
public final class Folded {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i");

    private Folded() {}

    /** The name as it is compared; empty where it has neither letter nor digit. */
    public static String of(String name) {
        String joined = APOSTROPHES.matcher(name).replaceAll("");
        String bare = ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        String small = ACCENTS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            small = small.replace(letter.getKey(), letter.getValue());
        }
        return BETWEEN.matcher(small).replaceAll(" ").strip();
    }
}
