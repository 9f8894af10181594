// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of cells in one line, with single blanks. Almost every text is so already, and is found to be by a look at its letters. */
final class OneLine {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANKS_AND_CONTROLS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    /** From here on letters may be parts of other letters. */
    private static final char FIRST_MARK = '\u0300';
    /** The last letter before those in which control characters and odd blanks are. */
    private static final char LAST_USUAL = '~';
    /** The first letter after these. */
    private static final char FIRST_UNUSUAL = '\u00a1';

    private OneLine() {}

    /** The text without control characters. */
    static String of(String text) {
        return isOneLine(text)
                ? text
                : BLANKS_AND_CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** The text with letters and accents put together as far as Unicode can. */
    static String composed(String text) {
        return isOneLine(text)
                ? text
                : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    /** Whether there is nothing to do; it says no where it is not certain. */
    private static boolean isOneLine(String text) {
        boolean blank = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean space = letter == ' ';
            boolean odd = letter < ' ' || letter > LAST_USUAL && letter < FIRST_UNUSUAL || letter >= FIRST_MARK;
            if (odd || space && blank) {
                return false;
            }
            blank = space;
        }
        return !blank || text.isEmpty();
    }
}
