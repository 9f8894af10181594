// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Limits;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.SheetHints;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet's rows, parsed as they are asked for. */
final class SheetRows implements RowSource {
    private final Xml xml;
    private final CellValues values;
    private final Limits limits;
    private final Merges merges;
    private final SheetHints hints;
    private final StringBuilder text = new StringBuilder();
    private boolean ended;
    private int number;

    SheetRows(Xml xml, CellValues values, SheetTail tail, Limits limits) {
        this.xml = xml;
        this.values = values;
        this.limits = limits;
        this.merges = new Merges(tail.merges());
        this.hints = new SheetHints(head(), tail.filterRow());
    }

    /** Goes on to the rows; what stands before them says which columns are hidden. */
    private Set<Integer> head() {
        Set<Integer> hidden = new HashSet<>();
        while (xml.nextStart()) {
            if (xml.is("sheetData")) {
                return hidden;
            }
            if (xml.is("col") && (xml.flag("hidden") || "0".equals(xml.attribute("width")))) {
                int last = Math.min(xml.number("max", 0), Limits.COLUMNS);
                for (int column = Math.max(xml.number("min", 1), 1); column <= last; column++) {
                    hidden.add(column - 1);
                }
            }
        }
        ended = true;
        return hidden;
    }

    @Override
    public SheetHints hints() {
        return hints;
    }

    @Override
    public @Nullable Row next() {
        while (!ended && xml.next()) {
            if (xml.isEnd() && xml.is("sheetData")) {
                ended = true;
            } else if (xml.isStart() && xml.is("row")) {
                number = xml.number("r", number + 1);
                boolean hidden = xml.flag("hidden");
                List<Cell> cells = cells();
                merges.fill(number, cells);
                trim(cells);
                if (!cells.isEmpty()) {
                    return new Row(number, hidden, cells);
                }
            }
        }
        return null;
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int level = xml.depth();
        int last = -1;
        while (xml.next()) {
            if (xml.isEnd() && xml.depth() < level) {
                return cells;
            }
            if (xml.isStart() && xml.is("c")) {
                String reference = xml.attribute("r");
                int column = reference == null ? last + 1 : Area.column(reference);
                if (column < 0 || column >= Limits.COLUMNS) {
                    throw new UnreadableSheet(column < 0 ? Reason.DAMAGED : Reason.TOO_LARGE);
                }
                Cell cell = cell();
                last = column;
                if (cell != Cell.BLANK) {
                    while (cells.size() <= column) {
                        cells.add(Cell.BLANK);
                    }
                    cells.set(column, cell);
                }
            }
        }
        throw new UnreadableSheet(Reason.DAMAGED);
    }

    private Cell cell() {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        int level = xml.depth();
        boolean formula = false;
        text.setLength(0);
        while (xml.next()) {
            if (xml.isEnd() && xml.depth() < level) {
                return values.cell(type, style, text.toString(), formula);
            }
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> xml.text(text, limits.text());
                    case "is" -> xml.string(text, limits.text());
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        throw new UnreadableSheet(Reason.DAMAGED);
    }

    private static void trim(List<Cell> cells) {
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
    }

    @Override
    public void close() {
        xml.close();
    }
}
