// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: small letters, without accents, {@code ß} as {@code ss}. An apostrophe joins
 * ({@code Xi'an} is {@code xian}), all else that is neither letter nor digit parts. Scripts that leave no space between
 * words come a character a word.
 */
final class Words {
    /** Nobody types more of a word than this; the rest of it is left out. */
    static final int LONGEST = 40;

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

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

    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Words() {}

    /** Those of this text, each once, in their order. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        folded(text).codePoints().forEach(letter -> {
            boolean alone = UNSPACED.contains(UnicodeScript.of(letter));
            if (alone || !Character.isLetterOrDigit(letter)) {
                end(word, words);
            }
            if (Character.isLetterOrDigit(letter)) {
                append(word, letter);
            }
            if (alone) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    /** Its letters; a letter may be a pair of characters. */
    static List<String> letters(String word) {
        List<String> letters = new ArrayList<>();
        word.codePoints().forEach(letter -> letters.add(Character.toString(letter)));
        return letters;
    }

    /** Whether it holds a digit: another number is no slip of the finger but another thing. */
    static boolean numbered(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    private static String folded(String text) {
        String joined = APOSTROPHES.matcher(text).replaceAll("");
        String bare = ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        // what Unicode gives for special forms of letters may be capitals
        String small = bare.toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(small).replaceAll("");
    }

    private static void append(StringBuilder word, int letter) {
        String plain = PLAIN.get(letter);
        if (plain == null) {
            word.appendCodePoint(letter);
        } else {
            word.append(plain);
        }
    }

    private static void end(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) {
            int most = word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length())));
            words.add(word.substring(0, most));
        }
        word.setLength(0);
    }
}
