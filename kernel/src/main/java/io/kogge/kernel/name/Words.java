// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text as they are compared ({@link Folded}). What is neither letter nor digit parts them; scripts that leave
 * no space between words come a character a word.
 */
final class Words {
    /** Nobody types more of a word than this; the rest of it is left out. */
    static final int LONGEST = 40;

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
        if (Folded.isPlain(text)) {
            for (String word : Folded.of(text).split(" ")) {
                add(word, words);
            }
            return words;
        }
        StringBuilder word = new StringBuilder();
        Folded.letters(text).codePoints().forEach(letter -> {
            boolean alone = UNSPACED.contains(UnicodeScript.of(letter));
            if (alone || !Character.isLetterOrDigit(letter)) {
                end(word, words);
            }
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
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

    private static void end(StringBuilder word, Set<String> words) {
        add(word.toString(), words);
        word.setLength(0);
    }

    private static void add(String word, Set<String> words) {
        if (!word.isEmpty()) {
            int most = word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length())));
            words.add(word.substring(0, most));
        }
    }
}
