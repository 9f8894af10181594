// SPDX-License-Identifier: EUPL-1.2
package io.kogge.calendar;

/** Lines of a calendar file (RFC 5545, 3.1): none longer than 75 octets of UTF-8, no letter cut in two. */
public final class ContentLines {
    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private ContentLines() {}

    /** The same text, longer lines folded; a folded line goes on after a space, which counts. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST * FOLD.length());
        int octets = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int more = octets(letter);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + more > LONGEST && !Character.isLowSurrogate(letter)) {
                folded.append(FOLD);
                octets = 1 + more;
            } else {
                octets += more;
            }
            folded.append(letter);
        }
        return folded.toString();
    }

    /** How many UTF-8 takes (RFC 3629, 3): all four of a pair of surrogates stand with its first. */
    private static int octets(char letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : Character.isHighSurrogate(letter) ? 4 : Character.isLowSurrogate(letter) ? 0 : 3;
    }
}
