// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.csv;

import java.nio.charset.Charset;

/**
 * Tells text of Windows from what Excel saves as "CSV (MS-DOS)" and "CSV (Macintosh)": whichever makes most letters of the
 * bytes within words. At their edges they may be quotation marks, which would be letters elsewhere.
 */
final class OldLetters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String DOS = "IBM850";
    private static final String MACINTOSH = "x-MacRoman";

    /** What stands within words beside letters, where it is of Windows. */
    private static final String JOINS = "\u2019\u2013\u2014\u00b7\u00ad";

    private final long[] within = new long[256];
    private boolean feeds;
    private boolean returns;
    private int before;
    private int last;

    /** Takes the next byte. */
    void add(int octet) {
        feeds |= octet == '\n';
        returns |= octet == '\r';
        if (last >= 0x80 && isLetter(before) && isLetter(octet)) {
            within[last]++;
        }
        before = last;
        last = octet;
    }

    /** What the text is in; of Windows unless another fits better. Only an old Macintosh ends lines by returns alone. */
    Charset likeliest() {
        String other = returns && !feeds ? MACINTOSH : DOS;
        if (!Charset.isSupported(other)) {
            // not every Java brings them
            return WINDOWS;
        }
        Charset old = Charset.forName(other);
        long letters = letters(old);
        long windows = letters(WINDOWS);
        return letters > windows || letters > 0 && letters == windows && other.equals(MACINTOSH) ? old : WINDOWS;
    }

    private long letters(Charset charset) {
        long letters = 0;
        for (int octet = 0x80; octet < within.length; octet++) {
            if (within[octet] > 0) {
                String letter = new String(new byte[] {(byte) octet}, charset);
                boolean fits =
                        Character.isLowerCase(letter.charAt(0)) || charset.equals(WINDOWS) && JOINS.contains(letter);
                letters += fits ? within[octet] : 0;
            }
        }
        return letters;
    }

    /** Small ones: within a word of capitals nothing can be told. */
    private static boolean isLetter(int octet) {
        return octet >= 'a' && octet <= 'z';
    }
}
