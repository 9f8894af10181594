// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number format: what of a date it shows, or how it shows a number.
 *
 * @param kind what it is for
 * @param shows what of a date it shows
 * @param sections for numbers: above zero, below, zero
 */
record CellFormat(Kind kind, DateParts shows, List<NumberSection> sections) {
    static final CellFormat GENERAL = new CellFormat(Kind.PLAIN, DateParts.NONE, List.of());

    /** What a format is for. */
    enum Kind {
        /** Whatever is in the cell. */
        PLAIN,
        /** Numbers. */
        NUMBER,
        /** Dates, moments and times. */
        DATE
    }

    static CellFormat of(String code) {
        List<String> sections = split(code);
        String first = sections.get(0);
        if (first.isBlank() && sections.size() == 1 || first.contains("@") || isGeneral(first)) {
            return GENERAL;
        }
        DateParts shows = DateParts.of(first);
        return shows.any()
                ? new CellFormat(Kind.DATE, shows, List.of())
                : new CellFormat(
                        Kind.NUMBER,
                        shows,
                        sections.stream().limit(3).map(NumberSection::of).toList());
    }

    /** How it shows this number. */
    String show(BigDecimal number) {
        int sign = number.signum();
        NumberSection section =
                sections.get(sign < 0 && sections.size() > 1 ? 1 : sign == 0 && sections.size() > 2 ? 2 : 0);
        String shown = section.show(number.abs());
        return sign < 0 && sections.size() == 1 ? "-" + shown : shown;
    }

    private static boolean isGeneral(String section) {
        String bare = section.replaceAll("\\[[^\\]]*\\]", "").strip();
        return "General".equalsIgnoreCase(bare) || "Standaard".equalsIgnoreCase(bare);
    }

    /** The sections, split at semicolons outside quotation marks. */
    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\' && !quoted && i + 1 < code.length()) {
                section.append(c).append(code.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }
}
