// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Cell.Merged;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One or two rows read as headings. */
record HeadingRows(Optional<Row> top, Row bottom) {
    /** The rows' numbers. */
    Headings numbers() {
        return new Headings(top.map(Row::number).orElse(bottom.number()), bottom.number());
    }

    int width() {
        return Math.max(
                top.map(row -> row.cells().size()).orElse(0), bottom.cells().size());
    }

    /** The names of the columns; of two rows, both words. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        String group = "";
        for (int column = 0; column < width(); column++) {
            String below = Names.line(bottom.cell(column).text());
            if (top.isPresent()) {
                String above = Names.line(top.get().cell(column).text());
                // a group's name that stands over its first column only is meant for the next ones too
                group = above.isEmpty() ? below.isEmpty() ? "" : group : above;
                boolean same = bottom.cell(column).merged() == Merged.FROM_ABOVE || group.equals(below);
                names.add(same || group.isEmpty() ? below : below.isEmpty() ? above : group + " " + below);
            } else {
                names.add(bottom.cell(column).merged() == Merged.FROM_LEFT ? "" : below);
            }
        }
        return names;
    }

    /** What a column may be recognised by: both words, or the lower one alone, which is nearest to the data. */
    List<String> readings(int column, String name) {
        String below = Names.line(bottom.cell(column).text());
        return below.isEmpty() || below.equals(name) ? List.of(name) : List.of(name, below);
    }

    /** Whether both rows can be headings together: the lower one fills in what the upper one groups. */
    boolean canBeTwo() {
        if (top.isEmpty() || bottom.number() != top.get().number() + 1 || holdsData(bottom) || holdsData(top.get())) {
            return false;
        }
        List<Cell> above = top.get().cells();
        boolean groups = above.stream().anyMatch(cell -> cell.merged() == Merged.FROM_LEFT);
        boolean gaps = false;
        for (int column = 0; column < width(); column++) {
            gaps |= top.get().cell(column).isBlank() && !bottom.cell(column).isBlank();
        }
        long different = above.stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .distinct()
                .count();
        return different > 1 && (groups || gaps || joined());
    }

    /** Whether merged cells say that the rows belong together. */
    boolean joined() {
        return bottom.cells().stream().anyMatch(cell -> cell.merged() == Merged.FROM_ABOVE)
                || top.isPresent()
                        && top.get().cells().stream().anyMatch(cell -> cell.merged() == Merged.FROM_LEFT)
                        && top.get().cells().stream()
                                        .filter(cell -> !cell.isBlank())
                                        .map(Cell::text)
                                        .distinct()
                                        .count()
                                > 1;
    }

    private static boolean holdsData(Row row) {
        return row.cells().stream()
                .map(Cell::value)
                .anyMatch(value -> !(value instanceof Value.Text || value instanceof Value.Blank));
    }
}
