// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import java.util.PrimitiveIterator;

/** Lines of a calendar file (RFC 5545, 3.1): none longer than 75 octets of UTF-8, no letter cut in two. */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private ContentLines() {}

    /** The same text, longer lines folded; a folded line goes on after a space, which counts. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST * FOLD.length());
        int octets = 0;
        PrimitiveIterator.OfInt letters = text.codePoints().iterator();
        while (letters.hasNext()) {
            int letter = letters.nextInt();
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + octets(letter) > LONGEST) {
                folded.append(FOLD);
                octets = 1 + octets(letter);
            } else {
                octets += octets(letter);
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    /** How many UTF-8 takes (RFC 3629, 3). */
    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
