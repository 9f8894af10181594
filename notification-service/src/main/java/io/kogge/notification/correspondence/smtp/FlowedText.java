// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Plain text in lines that every terminal shows, which mail programs make paragraphs of again (RFC 3676, format=flowed
 * with DelSp, so that Chinese gets no spaces). What cannot be broken, such as the address of a page, stays whole.
 */
final class FlowedText {
    /** What the body is to be labelled as. */
    static final String TYPE = "text/plain; charset=UTF-8; format=flowed; delsp=yes";

    private static final String END = "\r\n";
    private static final String SIGNATURE = "-- ";
    private static final int WIDTH = 72;
    private static final int WIDE = 0x1100;

    private FlowedText() {}

    static String of(String text) {
        StringBuilder flowed = new StringBuilder(text.length() + text.length() / WIDTH * 3);
        text.lines().forEach(line -> wrap(line, flowed));
        return flowed.toString();
    }

    private static void wrap(String line, StringBuilder to) {
        if (line.equals(SIGNATURE)) {
            to.append(line).append(END);
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        String whole = line.stripTrailing();
        breaks.setText(whole);
        int begin = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (last > begin && columns(whole, begin, next) > WIDTH) {
                // the space at the end says that the line goes on, and is taken off again
                stuffed(whole.substring(begin, last), to).append(' ').append(END);
                begin = last;
            }
            last = mayEnd(whole, next) ? next : last;
        }
        stuffed(whole.substring(begin), to).append(END);
    }

    /** After a space, or between letters that stand without spaces; so the address of a page is never cut. */
    private static boolean mayEnd(String text, int at) {
        int before = text.codePointBefore(at);
        return Character.isWhitespace(before) || before >= WIDE;
    }

    /** A line that begins like a quotation or an envelope is moved by a space, which is taken off again (4.4). */
    private static StringBuilder stuffed(String line, StringBuilder to) {
        boolean stuff = line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ");
        return to.append(stuff ? " " : "").append(line);
    }

    /** A terminal's: letters of East Asia and pictures take two. */
    private static int columns(String text, int from, int to) {
        return text.substring(from, to)
                .stripTrailing()
                .codePoints()
                .map(letter -> letter < WIDE ? 1 : 2)
                .sum();
    }
}
