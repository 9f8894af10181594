// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which characters of a text somebody else could read, and which only mislead. */
final class Characters {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_VARIANT = 0xFE0F;
    /** Combining class of signs that take a vowel away, in scripts of India. */
    private static final int VIRAMA = 9;
    /** What a lost character was replaced by, before it came here. */
    private static final int REPLACEMENT = 0xFFFD;
    /** A symbol by its class, and blank to look at. */
    private static final int BRAILLE_BLANK = 0x2800;

    private Characters() {}

    /** White space of any kind; {@link String#strip} leaves the non-breaking ones. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The text without space at its ends. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether it is no character at all, or none that two programs would show alike. */
    static boolean isUnusable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                character == REPLACEMENT || UCharacter.hasBinaryProperty(character, UProperty.NONCHARACTER_CODE_POINT);
        };
    }

    /** The position, counted in characters from 0, of the first one of this kind. */
    static OptionalInt first(String text, IntPredicate kind) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .filter(at -> kind.test(characters[at]))
                .findFirst();
    }

    /** The position, counted in characters from 0, of the first one that nobody sees and no script needs there. */
    static OptionalInt firstInvisible(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .filter(at -> isInvisible(characters[at]) && !isNeeded(characters, at))
                .findFirst();
    }

    /** Zero-width, bidirectional and other marks (Unicode, Default_Ignorable_Code_Point), and one that is blank. */
    static boolean isInvisible(int character) {
        return character == BRAILLE_BLANK
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Variants of the character before, and joiners inside a word of a script that is joined or inside an emoji. */
    private static boolean isNeeded(int[] characters, int at) {
        if (at == 0) {
            return false;
        }
        int before = characters[at - 1];
        int after = at + 1 < characters.length ? characters[at + 1] : ' ';
        if (UCharacter.hasBinaryProperty(characters[at], UProperty.VARIATION_SELECTOR)) {
            return hasVariants(before);
        }
        return switch (characters[at]) {
            case ZERO_WIDTH_NON_JOINER -> isInsideWord(before, after);
            case ZERO_WIDTH_JOINER -> isInsideWord(before, after) || isInsideEmoji(before, after);
            default -> false;
        };
    }

    /** Emoji, ideographs and letters of Mongolian and Phags-pa have variants (Unicode 23.4); other letters have none. */
    private static boolean hasVariants(int character) {
        int script = UScript.getScript(character);
        return UCharacter.hasBinaryProperty(character, UProperty.EMOJI)
                || UCharacter.hasBinaryProperty(character, UProperty.IDEOGRAPHIC)
                || script == UScript.MONGOLIAN
                || script == UScript.PHAGS_PA;
    }

    /** As in domains (RFC 5892, appendix A): after a virama, or between letters that join; in Latin none does. */
    private static boolean isInsideWord(int before, int after) {
        return UCharacter.getCombiningClass(before) == VIRAMA || (joins(before) && joins(after));
    }

    private static boolean joins(int character) {
        return !isInvisible(character)
                && UCharacter.getIntPropertyValue(character, UProperty.JOINING_TYPE)
                        != UCharacter.JoiningType.NON_JOINING;
    }

    /** A person with a skin colour, and a heart whose variant is said, are joined to what follows (UTS 51). */
    private static boolean isInsideEmoji(int before, int after) {
        return UCharacter.hasBinaryProperty(after, UProperty.EXTENDED_PICTOGRAPHIC)
                && (before == EMOJI_VARIANT
                        || UCharacter.hasBinaryProperty(before, UProperty.EMOJI_MODIFIER)
                        || UCharacter.hasBinaryProperty(before, UProperty.EXTENDED_PICTOGRAPHIC));
    }
}
