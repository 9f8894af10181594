// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import java.util.Arrays;
import java.util.Base64;

/**
 * A text as it may travel in a mail (RFC 2045, 6): as it is, quoted where something of it is beyond ASCII, and in base64 where
 * most of it is. The mail library does the same octet by octet through several streams, which took a tenth of all time.
 *
 * @param name as the header names it
 * @param octets what stands in the body; lines end with CR LF
 */
record BodyEncoding(String name, byte[] octets) {
    private static final String AS_IT_IS = "7bit";
    private static final String QUOTED = "quoted-printable";
    private static final String BASE64 = "base64";
    /** RFC 5322, 2.1.1. */
    private static final int LONGEST_LINE = 998;

    /** Of a text in UTF-8. */
    static BodyEncoding text(byte[] utf8) {
        int beyond = 0;
        int controls = 0;
        int lines = 0;
        int line = 0;
        int longest = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte octet = utf8[i];
            line++;
            if (octet < 0) {
                beyond++;
            } else if (octet == '\n') {
                lines++;
                line = 0;
            } else if (octet < ' ' && octet != '\t' && !(octet == '\r' && i + 1 < utf8.length && utf8[i + 1] == '\n')) {
                controls++;
            }
            longest = Math.max(longest, line);
        }
        if (beyond > utf8.length / 2) {
            return octets(utf8);
        }
        boolean plain = beyond == 0 && controls == 0 && longest <= LONGEST_LINE;
        return plain
                ? new BodyEncoding(AS_IT_IS, lineEnds(utf8, lines))
                : new BodyEncoding(QUOTED, QuotedPrintable.of(utf8));
    }

    /** Of something that is no text. */
    static BodyEncoding octets(byte[] any) {
        return new BodyEncoding(BASE64, Base64.getMimeEncoder().encode(any));
    }

    private static byte[] lineEnds(byte[] text, int lines) {
        byte[] out = new byte[text.length + lines];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) {
                out[length++] = '\r';
            }
            out[length++] = text[i];
        }
        return Arrays.copyOf(out, length);
    }
}
