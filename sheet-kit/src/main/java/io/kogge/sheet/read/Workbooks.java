// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import io.kogge.sheet.read.UnreadableSheet.Reason;
import io.kogge.sheet.read.csv.TextWorkbook;
import io.kogge.sheet.read.xlsx.ZipWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Opens files by what is in them; the name only has to agree. */
public final class Workbooks {
    private static final Set<String> TEXT = Set.of("csv", "txt", "tsv", "tab");
    private static final Set<String> WORKBOOK = Set.of("xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods", "numbers");

    private Workbooks() {}

    /**
     * Opens a file.
     *
     * @param file where it lies
     * @param name what its owner calls it
     * @throws UnreadableSheet when it is not a file that can be read
     */
    public static Workbook open(Path file, String name) {
        return open(file, name, Limits.USUAL);
    }

    /** The same, with other limits. */
    public static Workbook open(Path file, String name, Limits limits) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            boolean zip = Contents.isZip(file);
            if (zip) {
                ZipWorkbook workbook = ZipWorkbook.open(file, limits);
                if (TEXT.contains(ending)) {
                    workbook.close();
                    throw new UnreadableSheet(Reason.WORKBOOK_NAMED_TEXT);
                }
                return workbook;
            }
            if (WORKBOOK.contains(ending)) {
                throw new UnreadableSheet(Reason.TEXT_NAMED_WORKBOOK);
            }
            return TextWorkbook.open(file, name, limits);
        } catch (IOException unreadable) {
            throw new UnreadableSheet(Reason.DAMAGED, unreadable);
        }
    }
}
