// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.RowKeys;
import io.kogge.sheet.read.RecognisedFile;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.layout.FoundColumn;
import io.kogge.sheet.read.layout.Headings;
import io.kogge.sheet.read.layout.Layout;
import io.kogge.sheet.read.layout.RowKind;
import io.kogge.sheet.read.layout.RowSorter;
import io.kogge.sheet.read.layout.SortedRow;
import java.util.ArrayList;
import java.util.List;
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

    /** Of this workbook, which stays open; it is held while something is read, so that nobody closes it meanwhile. */
    TableRows(Workbook workbook, Mapping mapping) {
        this.mapping = mapping;
        this.workbook = workbook;
        this.rows = workbook.rows(mapping.sheet());
        this.sorter = new RowSorter(layout(mapping), tab(workbook, mapping.sheet()));
        this.keys = new RowKeys(mapping);
    }

    /** The next ones; none at the end. */
    List<ImportRow> next() {
        synchronized (workbook) {
            return block();
        }
    }

    private List<ImportRow> block() {
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
                for (String said : read.cells().texts().values()) {
                    text += said.length();
                }
                block.add(read);
            }
        }
        return block;
    }

    /** What a tab says of its rows; the name of a text file says more often when it was made. */
    private static String tab(Workbook workbook, int sheet) {
        return workbook.kind().type() == RecognisedFile.Type.TEXT
                ? ""
                : workbook.sheets().get(sheet).name();
    }

    private ImportRow row(SortedRow sorted) {
        Row row = sorted.row();
        ReadCells read = new ReadCells();
        for (MappedColumn column : mapping.columns()) {
            ImportField field = column.field();
            if (field != null) {
                read.add(field, row.cell(column.index()));
            }
        }
        sorted.section().ifPresent(read::under);
        LeftOut why = leftOut(sorted);
        if (why != null && read.isEmpty()) {
            // what is only said in a column that means nothing is shown all the same
            row.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .ifPresent(cell -> read.add(ImportField.TITLE_NL, cell));
        }
        return ImportRow.read(row.number(), read.cells(sorted.year(), keys), why);
    }

    private @Nullable LeftOut leftOut(SortedRow sorted) {
        LeftOut beside = switch (sorted.kind()) {
            case YEAR -> LeftOut.YEAR;
            case TOTAL -> LeftOut.TOTAL;
            case HEADING_AGAIN -> LeftOut.HEADING;
            case SECTION -> LeftOut.SECTION;
            case COVERED -> LeftOut.COVERED;
            default -> null;
        };
        return beside == null && sorted.row().hidden() && !mapping.hiddenRows() ? LeftOut.HIDDEN : beside;
    }

    private static Layout layout(Mapping mapping) {
        return new Layout(
                mapping.sheet(),
                new Headings(mapping.firstHeading(), mapping.lastHeading()),
                mapping.columns().stream()
                        .map(column -> new FoundColumn(
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
        synchronized (workbook) {
            rows.close();
        }
    }
}
