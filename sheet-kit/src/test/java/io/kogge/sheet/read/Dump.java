// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows as lines: number, whether hidden, cells; ^ and &lt; for what a merged area fills in, ! for a formula without outcome. */
final class Dump {
    private Dump() {}

    static List<String> of(Path file, int sheet) {
        try (Workbook workbook = Workbooks.open(file, file.getFileName().toString())) {
            return of(workbook, sheet);
        }
    }

    static List<String> of(Workbook workbook, int sheet) {
        try (RowSource rows = workbook.rows(sheet)) {
            List<String> lines = new ArrayList<>();
            for (Row row = rows.next(); row != null; row = rows.next()) {
                lines.add(line(row));
            }
            return lines;
        }
    }

    static String line(Row row) {
        return row.number() + (row.hidden() ? "h" : "") + ": "
                + String.join("|", row.cells().stream().map(Dump::cell).toList());
    }

    private static String cell(Cell cell) {
        String mark = switch (cell.merged()) {
            case NO -> cell.value() instanceof Value.Missing ? "!" : "";
            case FROM_ABOVE -> "^";
            case FROM_LEFT -> "<";
        };
        return mark + cell.text().replace("\n", "\\n");
    }
}
