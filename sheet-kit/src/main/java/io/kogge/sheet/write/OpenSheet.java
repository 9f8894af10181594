// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook that is being written into memory, from where what is ready is taken away. It holds nothing that must be given
 * back, so that whoever stops in the middle leaves it to the garbage collector.
 */
final class OpenSheet<T> {
    private static final Pattern NOT_IN_TITLES = Pattern.compile("[\\s\\p{Cntrl}\\[\\]:*?/\\\\']+");
    private static final int LONGEST_TITLE = 31;

    private final ByteArrayOutputStream ready = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(ready, "Kogge", null);
    private final List<Column<T>> columns;
    private final Worksheet sheet;
    private final SheetCells cells;
    private int next = 1;

    OpenSheet(Table<T> table, Locale reader) {
        columns = table.columns();
        sheet = workbook.newWorksheet(title(table.title()));
        cells = new SheetCells(sheet, reader);
        for (int at = 0; at < columns.size(); at++) {
            Column<T> column = columns.get(at);
            sheet.width(at, column.width());
            cells.heading(at, column.heading());
        }
        sheet.freezePane(0, 1);
    }

    /** Writes these rows below, and gives what is ready of the file. */
    byte[] rows(List<T> rows) {
        for (T row : rows) {
            for (int at = 0; at < columns.size(); at++) {
                cells.write(next, at, columns.get(at).value().apply(row));
            }
            next++;
        }
        return taken(sheet::flush);
    }

    /** Writes the end, and gives the rest of the file. */
    byte[] end() {
        sheet.setAutoFilter(0, 0, next - 1, columns.size() - 1);
        return taken(workbook::finish);
    }

    private byte[] taken(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written", impossible);
        }
        byte[] bytes = ready.toByteArray();
        ready.reset();
        return bytes;
    }

    private static String title(String title) {
        String allowed = NOT_IN_TITLES.matcher(title).replaceAll(" ").strip();
        return allowed.substring(0, Math.min(LONGEST_TITLE, allowed.length()));
    }

    private interface Writing {
        void run() throws IOException;
    }
}
