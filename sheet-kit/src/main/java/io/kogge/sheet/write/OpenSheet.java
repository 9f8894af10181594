// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook that is being written. */
final class OpenSheet<T> {
    private final List<Column<T>> columns;
    private final Worksheet sheet;
    private final SheetCells cells;
    private int next = 1;

    OpenSheet(Workbook workbook, String title, Table<T> table, Locale reader) {
        columns = table.columns();
        sheet = workbook.newWorksheet(title);
        cells = new SheetCells(sheet, reader);
        for (int at = 0; at < columns.size(); at++) {
            Column<T> column = columns.get(at);
            sheet.width(at, column.width());
            cells.heading(at, column.heading());
        }
        sheet.freezePane(0, 1);
    }

    /** Writes these rows below. */
    void write(List<T> rows) {
        for (T row : rows) {
            for (int at = 0; at < columns.size(); at++) {
                cells.write(next, at, columns.get(at).value().apply(row));
            }
            next++;
        }
    }

    /** Hands on what is written so far. */
    void flush() throws IOException {
        sheet.flush();
    }

    /** Nothing comes below any more. */
    void end() {
        sheet.setAutoFilter(0, 0, next - 1, columns.size() - 1);
    }
}
