// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.RowCells;
import io.kogge.mission.imports.model.RowKeys;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.Value;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.layout.Column;
import io.kogge.sheet.read.layout.Headings;
import io.kogge.sheet.read.layout.Layout;
import io.kogge.sheet.read.layout.RowKind;
import io.kogge.sheet.read.layout.RowSorter;
import io.kogge.sheet.read.layout.SortedRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table, some hundred at a time, always cut at the same rows. Reads a file, so not on an event loop. */
final class TableRows implements AutoCloseable {
    private static final int TOGETHER = 500;
    /** Characters that a block of rows may have: it has to fit into a document, whatever anybody wrote. */
    private static final int MOST_TEXT = 1_000_000;

    private final Mapping mapping;
    private final Workbook workbook;
    private final RowSource rows;
    private final RowSorter sorter;
    private final RowKeys keys;

    TableRows(Workbook workbook, Mapping mapping) {
        this.mapping = mapping;
        this.workbook = workbook;
        this.rows = workbook.rows(mapping.sheet());
        this.sorter = new RowSorter(
                layout(mapping), workbook.sheets().get(mapping.sheet()).name());
        this.keys = new RowKeys(mapping);
    }

    /** The next ones; none at the end. */
    List<ImportRow> next() {
        List<ImportRow> block = new ArrayList<>(TOGETHER);
        int text = 0;
        while (block.size() < TOGETHER && text < MOST_TEXT) {
            Row row = rows.next();
            if (row == null) {
                break;
            }
            SortedRow sorted = sorter.sort(row);
            if (sorted.kind() != RowKind.ABOVE && sorted.kind() != RowKind.HEADING) {
                ImportRow read = row(sorted);
                text += read.cells().texts().values().stream()
                        .mapToInt(String::length)
                        .sum();
                block.add(read);
            }
        }
        return block;
    }

    private ImportRow row(SortedRow sorted) {
        Row row = sorted.row();
        Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
        String doubt = null;
        for (MappedColumn column : mapping.columns()) {
            ImportField field = column.field();
            Cell cell = row.cell(column.index());
            if (field == null || cell.isBlank()) {
                continue;
            }
            String text = cut(cell.text().strip());
            String separator = field == ImportField.NOTE ? "\n" : "; ";
            texts.merge(field, text, (one, other) -> cut(one + separator + other));
            if (field == ImportField.DATE) {
                doubt = doubt(cell);
            }
        }
        Integer year = sorted.year().isPresent() ? sorted.year().getAsInt() : null;
        String key = keys.next(texts, year);
        LeftOut why = leftOut(sorted);
        if (why != null && texts.isEmpty()) {
            // what is only said in a column that means nothing is shown all the same
            row.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .ifPresent(cell ->
                            texts.put(ImportField.TITLE_NL, cut(cell.text().strip())));
        }
        return ImportRow.read(row.number(), new RowCells(texts, year, doubt, key), why);
    }

    private @Nullable LeftOut leftOut(SortedRow sorted) {
        LeftOut beside = switch (sorted.kind()) {
            case YEAR -> LeftOut.YEAR;
            case TOTAL -> LeftOut.TOTAL;
            case HEADING_AGAIN -> LeftOut.HEADING;
            case SECTION -> LeftOut.SECTION;
            default -> null;
        };
        return beside == null && sorted.row().hidden() && !mapping.hiddenRows() ? LeftOut.HIDDEN : beside;
    }

    private static @Nullable String doubt(Cell cell) {
        if (cell.value() instanceof Value.Day day) {
            return switch (day.doubt()) {
                case NONE -> null;
                case YEAR_NOT_SHOWN -> "year-not-shown";
                case YEAR_TYPED_AS_NUMBER -> "year-typed-as-number";
            };
        }
        return null;
    }

    /** As much as says that it is too long. */
    private static String cut(String text) {
        int most = ActivityRules.LONGEST_NOTE + 1;
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : text;
    }

    private static Layout layout(Mapping mapping) {
        return new Layout(
                mapping.sheet(),
                new Headings(mapping.firstHeading(), mapping.lastHeading()),
                mapping.columns().stream()
                        .map(column -> new Column(
                                column.index(),
                                column.heading(),
                                false,
                                column.hidden(),
                                Optional.ofNullable(column.field()).map(ImportField::name),
                                1,
                                List.of()))
                        .toList());
    }

    @Override
    public void close() {
        rows.close();
        workbook.close();
    }
}
