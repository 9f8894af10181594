// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import java.util.List;

/**
 * A small table with its rows, which are in memory: one of several in a file.
 *
 * @param table what it looks like
 * @param rows all of them
 */
public record FilledTable<T>(Table<T> table, List<T> rows) {
    /** Takes a copy. */
    public FilledTable {
        rows = List.copyOf(rows);
    }
}
