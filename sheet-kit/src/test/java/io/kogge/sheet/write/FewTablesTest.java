// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.SheetInfo;
import io.kogge.sheet.read.Value;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

class FewTablesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private record Ship(String name, double load, LocalDate built) {}

    private static final List<FilledTable<?>> TABLES = List.of(
            new FilledTable<>(
                    new Table<>("Per land/regio", List.of(Column.text("Land", land -> land))), List.of("Duitsland")),
            new FilledTable<>(
                    new Table<>(
                            "PER LAND regio",
                            List.of(
                                    Column.text("Schip", Ship::name),
                                    Column.number("Lading", Ship::load),
                                    Column.day("Gebouwd", Ship::built))),
                    List.of(new Ship("Kogge", 12.5, LocalDate.of(2018, 9, 3)))));

    @TempDir
    Path directory;

    @Test
    void aWorkbookHasASheetForEachWithItsOwnColumnsAndTitlesUnlikeEachOther() throws IOException {
        Path file = Files.write(directory.resolve("few.xlsx"), FewTables.workbook(TABLES, DUTCH));
        try (Workbook workbook = Workbooks.open(file, "few.xlsx")) {
            assertThat(workbook.sheets())
                    .extracting(SheetInfo::name)
                    .containsExactly("Per land regio", "PER LAND regio (2)");
            assertThat(rows(workbook, 0)).extracting(row -> row.cell(0).text()).containsExactly("Land", "Duitsland");
            List<Row> ships = rows(workbook, 1);
            assertThat(ships.get(0).cells()).extracting(Cell::text).containsExactly("Schip", "Lading", "Gebouwd");
            assertThat(ships.get(1).cell(2).value())
                    .isEqualTo(new Value.Day(KnownDate.parse("2018-09-03"), Value.Doubt.NONE));
        }
    }

    private static List<Row> rows(Workbook workbook, int sheet) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowSource source = workbook.rows(sheet)) {
            for (Row row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void belowEachOtherEachRowSaysItsTableAndHasAsManyCells() {
        FilledTable<List<Object>> all = FewTables.stacked("Terugblik", "Tabel", TABLES);
        ByteArrayOutputStream bytes = TableFormat.CSV
                .writer(DUTCH)
                .write(all.table(), Flux.fromIterable(all.rows()))
                .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes)
                .block();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTabel;Land;;\r\n"
                        + "Per land/regio;Duitsland;;\r\n"
                        + "PER LAND regio;Schip;Lading;Gebouwd\r\n"
                        + "PER LAND regio;Kogge;12,5;2018-09-03\r\n");
    }
}
