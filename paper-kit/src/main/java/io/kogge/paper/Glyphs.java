// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Letters of a paper's text. */
final class Glyphs {
    /** Joiners, directions and variants: they have no shape of their own. */
    private static final Pattern SHAPELESS = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFC]");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private Glyphs() {}

    /** As it is printed: composed, and without what has no shape. */
    static String printable(String text) {
        return SHAPELESS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }

    /** The same without blanks, to compare by. */
    static String bare(String text) {
        return BLANK.matcher(printable(text)).replaceAll("");
    }

    /** Those that cannot be printed, each once. */
    static List<String> without(IntPredicate printable, String text) {
        return text.codePoints()
                .filter(printable.negate())
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }
}
