// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import java.util.Arrays;

/** Writes octets as quoted-printable (RFC 2045, 6.7), with line breaks of the text as such. Used once. */
final class QuotedPrintable {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    /** Characters of a line at most; where it is broken an equals sign is the last of them. */
    private static final int LONGEST = 76;

    private final byte[] text;
    private byte[] out;
    private int length;
    private int column;

    private QuotedPrintable(byte[] text) {
        this.text = text;
        this.out = new byte[text.length + text.length / 4 + LONGEST];
    }

    static byte[] of(byte[] text) {
        QuotedPrintable writer = new QuotedPrintable(text);
        int at = 0;
        while (at < text.length) {
            at = writer.next(at);
        }
        return Arrays.copyOf(writer.out, writer.length);
    }

    /** Writes what stands there; where to go on. */
    private int next(int at) {
        int lineBreak = lineBreak(at);
        if (lineBreak > 0) {
            put('\r');
            put('\n');
            column = 0;
            return at + lineBreak;
        }
        byte octet = text[at];
        boolean last = at + 1 == text.length || lineBreak(at + 1) > 0;
        if (octet > ' ' && octet < 0x7f && octet != '=' || (octet == ' ' || octet == '\t') && !last) {
            room(1, last);
            put(octet);
        } else {
            room(3, last);
            put('=');
            put(HEX[octet >> 4 & 15]);
            put(HEX[octet & 15]);
        }
        return at + 1;
    }

    /** How many octets of a line break stand there: LF, or CR LF. */
    private int lineBreak(int at) {
        if (text[at] == '\n') {
            return 1;
        }
        return text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n' ? 2 : 0;
    }

    /** Breaks the line where the next characters would make it too long. */
    private void room(int characters, boolean last) {
        if (column + characters > (last ? LONGEST : LONGEST - 1)) {
            put('=');
            put('\r');
            put('\n');
            column = 0;
        }
        column += characters;
    }

    private void put(int octet) {
        if (length == out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        out[length++] = (byte) octet;
    }
}
