// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts as they are compared: small letters without accents, {@code ß} as {@code ss}, words apart by one blank, whatever
 * stands between them. An apostrophe joins, as who types {@code Xian} means {@code Xi'an}.
 */
public final class Folded {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart, as they are typed by who has no key for them. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"));

    private Folded() {}

    /** The text as it is compared; empty where it has neither letter nor digit. */
    public static String of(String text) {
        return isPlain(text)
                ? plain(text)
                : BETWEEN.matcher(letters(text)).replaceAll(" ").strip();
    }

    /** Whether all of its letters are those of ASCII, as in most texts: these need no tables of Unicode. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean between = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = small(text.charAt(at));
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                if (between && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(letter);
                between = false;
            } else if (letter != '\'' && letter != '`') {
                between = true;
            }
        }
        return words.toString();
    }

    private static char small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }

    /** The same, with what stands between the words as it is. */
    static String letters(String text) {
        String joined = APOSTROPHES.matcher(text).replaceAll("");
        String bare = ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        // what Unicode gives for special forms of letters may be capitals
        String small = ACCENTS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        StringBuilder plain = new StringBuilder(small.length());
        small.codePoints().forEach(letter -> {
            String known = PLAIN.get(letter);
            if (known == null) {
                plain.appendCodePoint(letter);
            } else {
                plain.append(known);
            }
        });
        return plain.toString();
    }
}
