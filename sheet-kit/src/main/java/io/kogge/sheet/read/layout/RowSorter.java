// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells rows of the table from what stands between them. Rows come in their order; it remembers the year and section above. */
public final class RowSorter {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_ALONE =
            Pattern.compile("(?i)(?:(?:school|kalender)?jaar|year|jahr|periode)?\\W*(?:19|20)\\d\\d\\W*");
    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)((?:sub|eind|jaar|grand\\s+|sub-)?tota(?:al|als|l|ls)|som|sum|summe|gesamt|aantal)\\b[\\s:=]*((?:\\S+\\s*){0,4})");
    /** Letters that words for a total begin with: this is asked of every row. */
    private static final String TOTALS = "tsejga";
    /** A repeated heading row repeats this share of the headings. */
    private static final double MOST = 0.6;

    private final Layout layout;
    private final List<FoundColumn> named;
    private OptionalInt year;
    private Optional<String> section = Optional.empty();

    /** For a table, and what its sheet's tab says: a year there holds until another is said. */
    public RowSorter(Layout layout, String sheetName) {
        this.layout = layout;
        this.named = layout.columns().stream()
                .filter(column -> !column.heading().isEmpty())
                .toList();
        this.year = onlyYear(sheetName);
    }

    /** What the next row is. */
    public SortedRow sort(Row row) {
        RowKind kind = kind(row);
        if (kind == RowKind.YEAR || kind == RowKind.SECTION) {
            String text = row.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .map(Cell::text)
                    .orElse("");
            OptionalInt said = onlyYear(text);
            year = said.isPresent() ? said : year;
            section = kind == RowKind.SECTION ? Optional.of(text.strip()) : Optional.empty();
        }
        return new SortedRow(row, kind, year, section);
    }

    private RowKind kind(Row row) {
        if (row.number() < layout.headings().first()) {
            return RowKind.ABOVE;
        }
        if (row.number() <= layout.headings().last()) {
            return RowKind.HEADING;
        }
        List<Cell> filled = filled(row);
        if (headingsAgain(row)) {
            return RowKind.HEADING_AGAIN;
        }
        if (total(filled)) {
            return RowKind.TOTAL;
        }
        int own = own(filled);
        if (own == 0 && !filled.isEmpty()) {
            return RowKind.COVERED;
        }
        if (own != 1 || filled.size() > 1 || layout.columns().size() < 2) {
            return RowKind.DATA;
        }
        String text = filled.get(0).text().strip();
        if (YEAR_ALONE.matcher(text).matches()) {
            return RowKind.YEAR;
        }
        boolean first = !row.cell(layout.columns().get(0).index()).isBlank();
        boolean wide = row.cells().stream().anyMatch(cell -> cell.merged() == Cell.Merged.FROM_LEFT);
        return wide || first && layout.columns().size() > 2 ? RowKind.SECTION : RowKind.DATA;
    }

    private static List<Cell> filled(Row row) {
        List<Cell> filled = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && cell.merged() != Cell.Merged.FROM_LEFT) {
                filled.add(cell);
            }
        }
        return filled;
    }

    private static int own(List<Cell> filled) {
        int own = 0;
        for (Cell cell : filled) {
            own += cell.merged() == Cell.Merged.NO ? 1 : 0;
        }
        return own;
    }

    private boolean headingsAgain(Row row) {
        int same = 0;
        for (FoundColumn column : named) {
            same += repeats(row.cell(column.index()).text(), column.heading()) ? 1 : 0;
        }
        return named.size() > 1 && same >= MOST * named.size();
    }

    /** Whether a cell says a heading, or its lower row, again; asked for every cell. */
    private static boolean repeats(String text, String heading) {
        if (text.isBlank() || text.length() > 2 * heading.length() + 2) {
            return false;
        }
        String line = Names.line(text);
        int above = heading.length() - line.length();
        return above >= 0
                && heading.regionMatches(true, above, line, 0, line.length())
                && (above == 0 || heading.charAt(above - 1) == ' ');
    }

    private static boolean total(List<Cell> filled) {
        for (int i = 0; i < Math.min(filled.size(), 2); i++) {
            String text = filled.get(i).text().strip();
            Matcher matcher = mayBeTotal(text) ? TOTAL.matcher(text) : null;
            if (matcher != null && matcher.matches()) {
                String said = matcher.group(2);
                long texts = filled.stream().filter(RowSorter::isProse).count() - 1;
                return texts <= 0 && (filled.size() > 1 || said.isBlank() || said.matches(".*\\d.*"));
            }
        }
        return false;
    }

    private static boolean mayBeTotal(String text) {
        return !text.isEmpty() && TOTALS.indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
    }

    private static boolean isProse(Cell cell) {
        return !cell.formula()
                && cell.value() instanceof Value.Text
                && !cell.text().matches("[\\d.,%€\\s-]+");
    }

    private static OptionalInt onlyYear(String text) {
        List<String> years = YEAR.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return years.size() == 1 ? OptionalInt.of(Integer.parseInt(years.get(0))) : OptionalInt.empty();
    }
}
