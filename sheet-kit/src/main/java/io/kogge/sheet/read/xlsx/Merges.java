// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Cell.Merged;
import java.util.ArrayList;
import java.util.List;

/** Gives the cells of merged areas the value of the area, row by row. */
final class Merges {
    /** An area over more columns than this, or rows, is decoration: it is not spread. */
    private static final int WIDEST = 256;

    private final List<Area> areas;
    private final List<Open> open = new ArrayList<>();
    private int next;

    private record Open(Area area, Cell value) {}

    Merges(List<Area> areas) {
        this.areas = areas;
    }

    /** Fills in a row; rows come in their order. */
    void fill(int number, List<Cell> cells) {
        open.removeIf(begun -> begun.area().bottom() < number);
        for (; next < areas.size() && areas.get(next).top() <= number; next++) {
            Area area = areas.get(next);
            if (area.bottom() >= number) {
                boolean begins = area.top() == number && area.left() < cells.size();
                open.add(new Open(area, begins ? cells.get(area.left()) : Cell.BLANK));
            }
        }
        for (Open begun : open) {
            if (!begun.value().isBlank()) {
                spread(begun, number, cells);
            }
        }
    }

    private static void spread(Open begun, int number, List<Cell> cells) {
        Area area = begun.area();
        boolean below = number > area.top();
        int right = Math.min(area.right(), Math.max(area.left() + WIDEST, cells.size()) - 1);
        for (int column = area.left() + (below ? 0 : 1); column <= right; column++) {
            while (cells.size() <= column) {
                cells.add(Cell.BLANK);
            }
            cells.set(column, begun.value().covering(below ? Merged.FROM_ABOVE : Merged.FROM_LEFT));
        }
    }
}
