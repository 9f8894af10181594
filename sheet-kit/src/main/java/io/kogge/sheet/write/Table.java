// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.util.List;

/**
 * What a table looks like, whatever its rows are.
 *
 * @param title of a workbook's sheet
 * @param columns from the left
 */
public record Table<T>(String title, List<Column<T>> columns) {
    /** Takes a copy. */
    public Table {
        columns = List.copyOf(columns);
    }
}
