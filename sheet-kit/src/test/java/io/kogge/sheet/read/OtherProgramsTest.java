// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import io.kogge.sheet.read.Value.Doubt;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherProgramsTest {
    private static final Path FILES = Path.of("src/test/resources/files");

    @ParameterizedTest
    @CsvSource({"openpyxl, !", "xlsxwriter, !", "exceljs, 3", "sheetjs, 3", "libreoffice, 3"})
    void theSameRegisterIsReadFromEveryProgram(String program, String outcome) {
        Path file = FILES.resolve(program + ".xlsx");

        assertThat(Dump.of(file, 1))
                .containsExactly(
                        "1: Internationale activiteiten|<Internationale activiteiten|<Internationale activiteiten|"
                                + "<Internationale activiteiten|<Internationale activiteiten|<Internationale activiteiten",
                        "3: Activiteit|<Activiteit|Wanneer|Waar|<Waar|KVK",
                        "4: Soort|Titel|^Wanneer|Land|Stad\u00a0 |KVK-\\nnummer",
                        "5: 2018",
                        "6: Bezoek|Ambassadeur van Duitsland|2018-09-17|Duitsland|Bremen; Oldenburg|01234567",
                        "7: Bezoek|Delegatie uit Xi'an|2018-05|^Duitsland|Hamburg|87654321",
                        "8h: Beurs|Verborgen rij|najaar 2018|Kosovo|Priština",
                        "9: Totaal|" + outcome + "|12.5%");
        try (Workbook workbook = Workbooks.open(file, "register.xlsx");
                RowSource rows = workbook.rows(1)) {
            assertThat(workbook.sheets())
                    .containsExactly(
                            new SheetInfo(0, "Toelichting", false),
                            new SheetInfo(1, "Register", false),
                            new SheetInfo(2, "Lijsten", true));
            assertThat(rows.hints().hiddenColumns()).isEqualTo(Set.of(5));
            assertThat(rows.hints().filterRow()).hasValue(4);
        }
    }

    @Test
    void cellsHoldMoreThanTheyShow() {
        try (Workbook workbook = Workbooks.open(FILES.resolve("libreoffice.xlsx"), "a.xlsx");
                RowSource rows = workbook.rows(1)) {
            Row row = rows.next();
            while (row.number() < 6) {
                row = rows.next();
            }
            assertThat(row.cell(2).value()).isEqualTo(new Value.Day(KnownDate.parse("2018-09-17"), Doubt.NONE));
            assertThat(row.cell(5).value()).isEqualTo(new Value.Number(new BigDecimal("1234567")));
            assertThat(rows.next().cell(2).value()).isEqualTo(new Value.Day(KnownDate.parse("2018-05"), Doubt.NONE));
            rows.next();
            Row total = rows.next();
            assertThat(total.cell(1).formula()).isTrue();
            assertThat(total.cell(2).value()).isEqualTo(new Value.Number(new BigDecimal("0.125")));
        }
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
        Path file = FILES.resolve("xlsxwriter-1904.xlsx");

        assertThat(Dump.of(file, 0)).containsExactly("1: Datum", "2: 2019-03-12", "3: 2019-03-12 14:30");
        try (Workbook workbook = Workbooks.open(file, "a.xlsx");
                RowSource rows = workbook.rows(0)) {
            rows.next();
            rows.next();
            assertThat(rows.next().cell(0).value()).isEqualTo(new Value.Moment(LocalDateTime.of(2019, 3, 12, 14, 30)));
        }
    }
}
