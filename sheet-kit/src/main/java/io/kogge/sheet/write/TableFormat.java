// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** The files that a table can be written as. */
public enum TableFormat {
    /** Text with separators, that every program reads. */
    CSV("text/csv;charset=UTF-8"),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\s\\p{Cntrl}\\\\/:*?\"<>|]+");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As a {@code Content-Type} says it. */
    public String mediaType() {
        return mediaType;
    }

    /** The name of a file, such as {@code Partnersteden 2026-11-28.xlsx}: what is in it, and of which day. */
    public String fileName(String words, LocalDate day) {
        return NOT_IN_NAMES.matcher(words).replaceAll(" ").strip() + " " + day + "." + name().toLowerCase(Locale.ROOT);
    }

    /** A writer for readers of this language. */
    public TableWriter writer(Locale reader) {
        return this == CSV ? new CsvWriter(reader) : new XlsxWriter(reader);
    }
}
