// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.kernel.name.OneSlip;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares headings as a person does: capitals, accents, odd blanks and marks aside. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NOTE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern BREAK = Pattern.compile("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** The fit of a heading that is one of the words. */
    static final double EXACT = 1;

    private static final double WITHOUT_NOTE = 0.95;
    private static final double BEGINS = 0.85;
    private static final double CONTAINS = 0.8;
    private static final double ONE_SLIP = 0.75;
    private static final int LONG_ENOUGH = 5;

    private Names() {}

    /** The bare words of a heading. */
    static String bare(String heading) {
        String joined = BREAK.matcher(heading).replaceAll("");
        String letters = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_WORD.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A heading in one line. */
    static String line(String heading) {
        if (isLine(heading)) {
            return heading;
        }
        return heading.replace('\u00a0', ' ')
                .replaceAll("[\\s\\u2007\\u202f\\u200b\\ufeff]+", " ")
                .strip();
    }

    /** Whether nothing is odd about it, as in almost every cell. */
    private static boolean isLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if (c < ' ' || c == '\u00a0' || c >= '\u2000' && c < '\u2070' || c == '\ufeff' || space && blank) {
                return false;
            }
            blank = space;
        }
        return !blank || text.isEmpty();
    }

    /** A heading, to be compared with many fields. */
    static BareHeading bareHeading(String heading) {
        return new BareHeading(bare(heading), bare(NOTE.matcher(heading).replaceAll(" ")));
    }

    /**
     * The bare words of a heading.
     *
     * @param whole all of them
     * @param noted those that stand in no brackets
     */
    record BareHeading(String whole, String noted) {
        /** How well it fits a field's words, up to 1. */
        double match(WantedColumn wanted) {
            double best = 0;
            if (!whole.isEmpty()) {
                for (String word : wanted.words()) {
                    best = Math.max(best, Names.match(whole, noted, word));
                }
            }
            return best;
        }
    }

    private static double match(String whole, String noted, String word) {
        if (word.isEmpty()) {
            return 0;
        }
        String tight = word.replace(" ", "");
        if (whole.equals(word) || whole.replace(" ", "").equals(tight)) {
            return EXACT;
        }
        if (noted.replace(" ", "").equals(tight)) {
            return WITHOUT_NOTE;
        }
        if ((whole + " ").startsWith(word + " ")) {
            return BEGINS;
        }
        if ((" " + whole + " ").contains(" " + word + " ")) {
            return CONTAINS;
        }
        return word.length() >= LONG_ENOUGH && OneSlip.between(noted, word) ? ONE_SLIP : 0;
    }
}
