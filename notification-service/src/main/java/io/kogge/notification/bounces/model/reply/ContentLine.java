// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a calendar file (RFC 5545, 3.1), read by itself: a library that reads the whole refuses it for one line that is
 * wrong, and the answer would be lost.
 */
record ContentLine(String name, String parameters, String value) {
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]*)((?:;(?:\"[^\"]*\"|[^\":;])*+)*+):(.*)");

    /** All lines that can be read as one, unfolded. */
    static List<ContentLine> of(String file) {
        List<ContentLine> lines = new ArrayList<>();
        for (String line : file.replaceAll("\\R[ \\t]", "").split("\\R")) {
            Matcher parts = LINE.matcher(line.strip());
            if (parts.matches()) {
                lines.add(new ContentLine(parts.group(1).toUpperCase(Locale.ROOT), parts.group(2), parts.group(3)));
            }
        }
        return lines;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean is(String other, String itsValue) {
        return is(other) && value.strip().equalsIgnoreCase(itsValue);
    }

    Optional<String> parameter(String wanted) {
        Matcher found = Pattern.compile("(?i);\\s*" + wanted + "\\s*=\\s*(?:\"([^\"]*)\"|([^;]*))")
                .matcher(parameters);
        return found.find()
                ? Optional.of(found.group(1) == null ? found.group(2).strip() : found.group(1))
                : Optional.empty();
    }

    /** A text, with its escapes taken off. */
    String text() {
        return value.replaceAll("\\\\[nN]", "\n")
                .replaceAll("\\\\([,;\\\\])", "$1")
                .strip();
    }
}
