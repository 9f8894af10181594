// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.csv;

import io.kogge.sheet.read.Limits;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits text into records and fields as RFC 4180 says, and forgives what programs write beside it. */
final class Records {
    private static final int END = -1;
    private static final int NONE = -2;
    private static final char QUOTE = '"';
    private final Reader reader;
    private final char separator;
    private final int longest;
    private final StringBuilder field = new StringBuilder();
    private int ahead = NONE;

    /** Reads with a reader that buffers. */
    Records(Reader reader, char separator, int longest) {
        this.reader = reader;
        this.separator = separator;
        this.longest = longest;
    }

    /** The next record's fields, or null at the end. */
    @Nullable
    List<String> next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        while (true) {
            c = field(c);
            fields.add(unwrapped());
            if (fields.size() > Limits.COLUMNS) {
                throw new UnreadableSheet(Reason.TOO_LARGE);
            }
            if (c != separator) {
                return fields;
            }
            c = read();
        }
    }

    /** Reads a field that begins with this character; returns what ended it. */
    private int field(int first) throws IOException {
        field.setLength(0);
        int c = first;
        while (c == ' ') {
            field.append(' ');
            c = read();
        }
        if (c == QUOTE) {
            field.setLength(0);
            c = quoted();
        }
        while (c != separator && c != '\n' && c != END) {
            append((char) c);
            c = read();
        }
        return c;
    }

    /** Reads up to the closing quotation mark; returns what follows it. */
    private int quoted() throws IOException {
        while (true) {
            int c = read();
            if (c == END) {
                throw new UnreadableSheet(Reason.QUOTE_NOT_CLOSED);
            }
            if (c == QUOTE) {
                c = read();
                if (c != QUOTE) {
                    return c;
                }
            }
            append((char) c);
        }
    }

    private void append(char c) {
        if (field.length() >= longest) {
            throw new UnreadableSheet(Reason.QUOTE_NOT_CLOSED);
        }
        field.append(c);
    }

    /** The field; of {@code ="00123"}, by which some systems keep zeros, what is inside. */
    private String unwrapped() {
        int length = field.length();
        if (length > 2 && field.charAt(0) == '=' && field.charAt(1) == QUOTE && field.charAt(length - 1) == QUOTE) {
            return field.substring(2, length - 1);
        }
        return field.toString();
    }

    /** The next character; any line end is a line feed. */
    private int read() throws IOException {
        if (ahead != NONE) {
            int c = ahead;
            ahead = NONE;
            return c;
        }
        int c = reader.read();
        if (c == '\r') {
            int next = reader.read();
            if (next != '\n') {
                ahead = next;
            }
            return '\n';
        }
        return c;
    }
}
