// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import java.util.List;
import java.util.Optional;

/**
 * Where the table is and what its columns mean.
 *
 * @param sheet which sheet
 * @param headings which rows
 * @param columns the columns that hold anything
 */
public record Layout(int sheet, Headings headings, List<FoundColumn> columns) {
    /** The column of a field. */
    public Optional<FoundColumn> column(String field) {
        return columns.stream()
                .filter(column -> column.field().filter(field::equals).isPresent())
                .findFirst();
    }
}
