// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import java.util.List;

/**
 * A row with anything in it.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param hidden whether it is hidden, by hand or by a filter
 * @param cells from the first column on, without blank ones at the end
 */
public record Row(int number, boolean hidden, List<Cell> cells) {
    /** The cell in this column, counted from 0; a blank one beyond the row's end. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
