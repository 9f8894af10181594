// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.Value;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.Workbooks;
import io.kogge.sheet.write.Visits.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

class TableWriterTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    Path directory;

    @Test
    void separatedTextOpensInDutchAndInEnglish() {
        assertThat(text(DUTCH))
                .isEqualTo("\uFEFFCode;Schip;Lading;Wanneer\r\n"
                        + "007;\"Kogge \"\"Adelheid\"\"; groot\";1250,5;2018-09-03\r\n"
                        + "'=1+1;\"西安\nTjalk\";;ergens in 2018-09\r\n"
                        + "'-5;_x0041_ & <b>\u0001;-5;1614-04-01\r\n"
                        + "'@SUM(A1);\" komma, \";12345678901234567890;\r\n");
        assertThat(text(Locale.ENGLISH)).contains("007,\"Kogge \"\"Adelheid\"\"; groot\",1250.5,2018-09-03\r\n");
    }

    @Test
    void aWorkbookKeepsWhatEachCellIs() throws IOException {
        Path file = workbook(Flux.fromIterable(Visits.ODD));
        List<Row> rows = new ArrayList<>();
        try (Workbook workbook = Workbooks.open(file, "visits.xlsx")) {
            assertThat(workbook.sheets().get(0).name()).isEqualTo("Bezoeken 2018 2019");
            try (RowSource source = workbook.rows(0)) {
                for (Row row = source.next(); row != null; row = source.next()) {
                    rows.add(row);
                }
            }
        }

        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).cells()).extracting(Cell::text).containsExactly("Code", "Schip", "Lading", "Wanneer");
        assertThat(rows.get(1).cell(0).value()).isEqualTo(new Value.Text("007"));
        assertThat(rows.get(1).cell(3).value())
                .isEqualTo(new Value.Day(KnownDate.parse("2018-09-03"), Value.Doubt.NONE));
        assertThat(rows.get(2).cell(0)).isEqualTo(Cell.text("=1+1"));
        assertThat(rows.get(2).cell(1).text()).isEqualTo("西安\nTjalk");
        assertThat(rows.get(2).cell(3).value()).isEqualTo(new Value.Text("ergens in 2018-09"));
        assertThat(rows.get(3).cell(1).text()).isEqualTo("_x0041_ & <b>");
        assertThat(rows.get(3).cell(3).value()).isEqualTo(new Value.Text("1614-04-01"));
        assertThat(rows.get(4).cell(2).value()).isEqualTo(new Value.Text("12345678901234567890"));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<pane ", "state=\"frozen\"", "<autoFilter ref=\"A1:D5\"", "<v>1250.5</v>");
        assertThat(part(file, "xl/styles.xml")).contains("dd-mm-yyyy", "<b/>");
    }

    @Test
    void anEmptyTableHasItsHeadings() throws IOException {
        assertThat(part(workbook(Flux.empty()), "xl/worksheets/sheet1.xml"))
                .contains("Wanneer", "<autoFilter ref=\"A1:D1\"");
    }

    @Test
    void rowsAreReadAsTheFileIsTaken() {
        AtomicLong asked = new AtomicLong();
        Flux<Visit> rows = Visits.many(100_000).doOnRequest(asked::addAndGet);

        for (TableFormat format : TableFormat.values()) {
            asked.set(0);
            format.writer(DUTCH).write(Visits.table(), rows).take(3).blockLast();
            assertThat(asked.get()).as("%s", format).isBetween(1L, 20L * TableWriter.BATCH);
        }
    }

    @Test
    void filesAreCalledAfterWhatIsInThem() {
        assertThat(TableFormat.XLSX.fileName("Partners: EU/China", LocalDate.of(2026, 11, 28)))
                .isEqualTo("Partners EU China 2026-11-28.xlsx");
    }

    private static String text(Locale reader) {
        byte[] bytes = bytes(TableFormat.CSV.writer(reader).write(Visits.table(), Flux.fromIterable(Visits.ODD)));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Path workbook(Flux<Visit> rows) throws IOException {
        return Files.write(
                directory.resolve("visits.xlsx"),
                bytes(TableFormat.XLSX.writer(DUTCH).write(Visits.table(), rows)));
    }

    private static byte[] bytes(Flux<byte[]> parts) {
        return parts.collect(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes)
                .block()
                .toByteArray();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
