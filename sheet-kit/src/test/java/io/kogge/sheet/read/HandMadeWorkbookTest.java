// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandMadeWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void cellsNeedNoReferencesStylesOrSharedTexts() {
        Path file = MadeWorkbook.of(
                        "<row><c t='inlineStr'><is><t>Stad</t></is></c><c><v>12.50</v></c></row>"
                                + "<row/><row><c/><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c s='7'><v>0.30000000000000004</v></c></row>")
                .in(folder);

        assertThat(Dump.of(file, 0)).containsExactly("1: Stad|12.5", "3: |TRUE|#N/A|0.3");
    }

    @Test
    void strictFilesWithPrefixesAndDatesOfTypeD() {
        String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Path file = new MadeWorkbook()
                .book("<workbookPr date1904='0'/>", relations, strict)
                .styles("mmm-yy", "yyyy", "d-m-yyyy h:mm")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='" + strict
                                + "'><x:cols><x:col min='2' max='2' hidden='1'/></x:cols><x:sheetData>"
                                + "<x:row r='2'><x:c r='A2' t='d'><x:v>2019-03-12T00:00:00.000Z</x:v></x:c>"
                                + "<x:c r='B2' t='d' s='1'><x:v>2019-03-12</x:v></x:c><x:c r='C2' t='d' s='2'><x:v>2019-03-12</x:v></x:c>"
                                + "<x:c r='D2' t='d' s='3'><x:v>2019-03-12T09:05:00</x:v></x:c></x:row>"
                                + "<x:row r='3'/></x:sheetData><x:mergeCells><x:mergeCell ref='A2:A3'/></x:mergeCells></x:worksheet>")
                .in(folder);

        assertThat(Dump.of(file, 0)).containsExactly("2: 2019-03-12|2019-03|2019|2019-03-12 09:05", "3: ^2019-03-12");
    }

    @Test
    void textsAreWholeHoweverTheyAreWritten() {
        Path file = MadeWorkbook.of(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                                + "<c r='D1' t='str'><f>A1</f><v>uit_x0020_komst</v></c><c r='E1' t='str'><f>B1</f><v></v></c></row>")
                .texts(
                        "<si><t>regel_x000D_\nnog een</t></si><si><r><rPr><b/></rPr><t>vet</t></r><r><t xml:space='preserve'> en niet</t></r>"
                                + "<rPh sb='0' eb='1'><t>uitspraak</t></rPh></si><si><t><![CDATA[<b>]]>&amp;&#x1F30D;</t></si>")
                .in(folder);

        assertThat(Dump.of(file, 0)).containsExactly("1: regel\\nnog een|vet en niet|<b>&🌍|uit komst");
    }

    @Test
    void whoLooksAtTheFirstRowsDoesNotWaitForTheTextsOfAll() {
        int texts = 1_000;
        StringBuilder rows = new StringBuilder();
        StringBuilder shared = new StringBuilder();
        for (int row = 1; row <= texts; row++) {
            // in the other order at the end, where all have been read
            int text = row <= texts / 2 ? row - 1 : texts + texts / 2 - row;
            rows.append("<row r='%d'><c r='A%d' t='s'><v>%d</v></c></row>".formatted(row, row, text));
            shared.append("<si><t>Stad %d</t></si>".formatted(row - 1));
        }
        Path whole = MadeWorkbook.of(rows.toString()).texts(shared.toString()).in(folder);

        assertThat(Dump.of(whole, 0))
                .hasSize(texts)
                .contains("1: Stad 0", "500: Stad 499", "501: Stad 999", "1000: Stad 500");

        Path broken = MadeWorkbook.of(rows.toString())
                .texts(shared.substring(0, shared.length() - 4))
                .in(folder);
        try (Workbook workbook = Workbooks.open(broken, "a.xlsx");
                RowSource source = workbook.rows(0)) {
            assertThat(source.next()).extracting(row -> row.cell(0).text()).isEqualTo("Stad 0");
            assertThatThrownBy(() -> {
                        for (Row row = source.next(); row != null; row = source.next()) {
                            // on to the texts that are broken off
                        }
                    })
                    .isInstanceOf(UnreadableSheet.class);
        }
    }

    @Test
    void textsThatDoNotFitIntoMemoryAreReadBack() {
        int texts = 200;
        String rest = "é".repeat(10_000);
        StringBuilder rows = new StringBuilder();
        StringBuilder shared = new StringBuilder();
        for (int row = 1; row <= 2 * texts; row++) {
            int text = row <= texts ? row - 1 : 2 * texts - row;
            rows.append("<row r='%d'><c r='A%d' t='s'><v>%d</v></c></row>".formatted(row, row, text));
        }
        for (int text = 0; text < texts; text++) {
            shared.append("<si><t>%d%s</t></si>".formatted(text, rest));
        }
        Path file = MadeWorkbook.of(rows.toString()).texts(shared.toString()).in(folder);

        assertThat(Dump.of(file, 0))
                .hasSize(2 * texts)
                .contains("1: 0" + rest, "200: 199" + rest, "201: 199" + rest, "399: 1" + rest, "400: 0" + rest);
    }

    @Test
    void rowsAreTheSameWhenTheyAreReadOnceMore() {
        Path file = MadeWorkbook.of("")
                .sheet(
                        "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>")
                .in(folder);

        try (Workbook workbook = Workbooks.open(file, "a.xlsx")) {
            List<String> first = Dump.of(workbook, 0);
            assertThat(first).containsExactly("1: 1", "2: ^1|2");
            assertThat(Dump.of(workbook, 0)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\u0001',
            value = {
                "00000000 ! 1234567 ! 01234567",
                "00-00000000 ! 612345678 ! 06-12345678",
                "0000\" AA\" ! 9712 ! 9712 AA",
                "0% ! 0.125 ! 13%",
                "0.0# ! 2 ! 2.0",
                "#,##0.00 ! 1234567.891 ! 1234567.89",
                "[$€-413] #,##0.00;[Red][$€-413] -#,##0.00 ! -12.5 ! € -12.50",
                "#,##0, ! 12345678 ! 12346",
                "#,##0;-#,##0;\"geen\" ! 0 ! geen",
                "# ?/? ! 0.5 ! 0.5",
                "0.00E+00 ! 1E+20 ! 100000000000000000000",
                "0 \"dagen\" ! 12 ! 12 dagen",
                "0\\d ! 12 ! 12d",
                "General ! 12345678901234 ! 12345678901234",
                "@ ! 7 ! 7",
                "d mmmm yyyy ! 43536 ! 2019-03-12",
                "dd/mm/yy;@ ! 43536 ! 2019-03-12",
                "[$-413]dddd\\ d\\ mmmm\\ yyyy ! 43536 ! 2019-03-12",
                "mmm-yy ! 43586 ! 2019-05",
                "mmmm ! 43586 ! 2019-05",
                "jjjj ! 43586 ! 2019",
                "yyyy\"年\"m\"月\" ! 43586 ! 2019-05",
                "d-mmm ! 43536 ! 2019-03-12",
                "yyyy ! 2018 ! 2018",
                "dd-mm-yyyy ! 0 ! ",
                "d-m-yyyy ! 1 ! 1900-01-01",
                "d-m-yyyy ! 61 ! 1900-03-01",
                "h:mm ! 0.604166666666667 ! 14:30",
                "d-m-yyyy h:mm ! 43536.604166666666667 ! 2019-03-12 14:30",
                "d-m-yyyy h:mm ! 43536 ! 2019-03-12",
                "[h]:mm ! 1.5 ! 36:00",
                "mm:ss.0 ! 0.5 ! 12:00",
                "d-m-yyyy ! -5 ! #####",
            })
    void numbersLookAsTheirFormatsSay(String format, String number, String shown) {
        Path file = MadeWorkbook.of("<row><c s='1'><v>" + number + "</v></c><c><v>1</v></c></row>")
                .styles(format)
                .in(folder);

        assertThat(Dump.of(file, 0)).containsExactly("1: " + (shown == null ? "" : shown) + "|1");
    }

    @Test
    void yearsThatAreHiddenOrTypedAsNumbersAreDoubtful() {
        Path file = MadeWorkbook.of("<row><c s='1'><v>43536</v></c><c s='2'><v>2018</v></c></row>")
                .styles("d-mmm", "dd-mm-yyyy")
                .in(folder);

        try (Workbook workbook = Workbooks.open(file, "a.xlsx");
                RowSource rows = workbook.rows(0)) {
            Row row = rows.next();
            assertThat(((Value.Day) row.cell(0).value()).doubt()).isEqualTo(Value.Doubt.YEAR_NOT_SHOWN);
            assertThat(((Value.Day) row.cell(1).value()).doubt()).isEqualTo(Value.Doubt.YEAR_TYPED_AS_NUMBER);
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void zerosThatNobodyCalculatedAreMissing() {
        String rows = "<row><c><f>SUM(A2)</f><v>0</v></c><c><f>1+1</f><v>2</v></c><c><f>X</f></c></row>";

        assertThat(Dump.of(MadeWorkbook.of(rows).in(folder), 0)).containsExactly("1: 0|2|!");
        assertThat(Dump.of(
                        MadeWorkbook.of(rows)
                                .book("<calcPr fullCalcOnLoad='1'/>", MadeWorkbook.OFFICE, MadeWorkbook.MAIN)
                                .in(folder),
                        0))
                .containsExactly("1: !|2|!");
    }

    @Test
    void partsMayBeNamedWithBackslashesAndCapitals() {
        Path file = MadeWorkbook.of("")
                .part(
                        "xl\\worksheets\\Sheet1.xml",
                        "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
                .in(folder);

        assertThat(Dump.of(file, 0)).containsExactly("1: 1");
    }
}
