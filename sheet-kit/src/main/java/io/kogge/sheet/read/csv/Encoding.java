// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.csv;

import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded.
 *
 * @param charset the encoding
 * @param mark how many bytes of a byte-order mark stand in front
 */
record Encoding(Charset charset, int mark) {
    private static final int SAMPLE = 4096;
    /** One character in so many may be a control character in what is still text. */
    private static final int CONTROLS = 100;

    /** Finds it out from all of the file: the first accented letter may stand in the last row. */
    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        // Latin letters have a zero in one half of UTF-16; line ends and separators alone are enough in Chinese
        if (even + odd > 0) {
            if (even > 4 * odd) {
                return new Encoding(StandardCharsets.UTF_16BE, 0);
            }
            if (odd > 4 * even) {
                return new Encoding(StandardCharsets.UTF_16LE, 0);
            }
            throw new UnreadableSheet(Reason.NEITHER);
        }
        return new Encoding(eightBits(file), 0);
    }

    private static Charset eightBits(Path file) throws IOException {
        long controls = 0;
        long size = 0;
        long whole = 0;
        long broken = 0;
        int open = 0;
        OldLetters letters = new OldLetters();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                size++;
                letters.add(octet);
                if (octet == 0) {
                    throw new UnreadableSheet(Reason.NEITHER);
                }
                if (octet < ' ' && octet != '\t' && octet != '\r' && octet != '\n' && octet != '\f') {
                    controls++;
                }
                boolean follows = (octet & 0xC0) == 0x80;
                if (open > 0 && follows) {
                    open--;
                    whole += open == 0 ? 1 : 0;
                    continue;
                }
                broken += open > 0 || follows ? 1 : 0;
                open = octet >= 0xC2 && octet < 0xE0
                        ? 1
                        : (octet & 0xF0) == 0xE0 ? 2 : octet >= 0xF0 && octet < 0xF5 ? 3 : 0;
                broken += octet >= 0xC0 && open == 0 ? 1 : 0;
            }
        }
        if (controls * CONTROLS > size) {
            throw new UnreadableSheet(Reason.NEITHER);
        }
        // a file cut off, or glued together, in the midst of a letter is still what the rest of it is
        return broken + (open > 0 ? 1 : 0) <= whole / 10 ? StandardCharsets.UTF_8 : letters.likeliest();
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
