// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import static io.kogge.mission.imports.MadeWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.imports.MadeWorkbook;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportFile;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.LayoutQuestion;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.Workbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows as offices leave them in their sheets. */
class TableRowsTest {
    private static final String HEADINGS = row(1, "", "Soort", "Titel", "Datum", "Plaats");

    @TempDir
    Path folder;

    private FileLayout layout = FileLayout.UNKNOWN;

    @Test
    void whatIsMergedToTheRightIsSaidOnce() throws IOException {
        List<ImportRow> rows = sheet(
                row(2, "", "Delegatie ontvangen", "Lange titel")
                        + row(3, "", "Delegatie ontvangen", "B", "2018", "Kiel"),
                "B2:D2");

        assertThat(rows.get(0).cells().texts())
                .containsEntry(ImportField.TITLE_NL, "Lange titel")
                .doesNotContainKeys(ImportField.DATE, ImportField.PLACE);
    }

    @Test
    void aRowUnderAMergedTitleIsMarkedAndOneThatIsMergedWhollyIsLeftOut() throws IOException {
        List<ImportRow> rows = sheet(
                row(2, "", "Delegatie ontvangen", "Rondreis", "2018", "Kiel")
                        + row(3, "", "", "", "", "Bremen")
                        + row(4, "", "Delegatie ontvangen", "B", "2018", "Kiel")
                        + row(5, ""),
                "A2:A3",
                "B2:B3",
                "C2:C3",
                "A4:A5",
                "B4:B5",
                "C4:C5",
                "D4:D5");

        assertThat(rows).extracting(row -> row.cells().continued()).containsExactly(false, true, false, true);
        assertThat(rows.get(1).cells().texts())
                .containsEntry(ImportField.TITLE_NL, "Rondreis")
                .containsEntry(ImportField.PLACE, "Bremen");
        assertThat(rows).extracting(ImportRow::why).containsExactly(null, null, null, LeftOut.COVERED);
    }

    @Test
    void aFormulaThatNobodyCalculatedIsKnownForWhatItIs() throws IOException {
        List<ImportRow> rows = sheet("<row r='2'><c r='A2' t='inlineStr'><is><t>Delegatie ontvangen</t></is></c>"
                + "<c r='B2' t='inlineStr'><is><t>A</t></is></c><c r='C2'><f>TODAY()</f></c></row>");

        assertThat(rows.get(0).cells().uncalculated()).containsExactly(ImportField.DATE);
    }

    @Test
    void aSectionThatNamesACategoryHoldsForItsRows() throws IOException {
        List<ImportRow> rows =
                text("lijst.csv", "Titel;Datum;Plaats\nDelegaties ontvangen;;\nA;2018;Kiel\nEuropa;;\nB;2019;Kiel\n");

        assertThat(rows.get(1).cells().text(ImportField.CATEGORY)).isEqualTo("Delegaties ontvangen");
        assertThat(rows.get(3).cells().text(ImportField.CATEGORY)).isEmpty();
    }

    @Test
    void aYearIsThatOfItsColumnOrOfTheTabAndNeverThatInTheNameOfATextFile() throws IOException {
        assertThat(text("export 2024-11-28.csv", "Soort;Titel;Datum\nDelegatie ontvangen;A;12 mrt\n")
                        .get(0)
                        .cells()
                        .year())
                .isNull();
        assertThat(text("lijst.csv", "Jaar;Soort;Titel;Datum\n2018;Delegatie ontvangen;A;12 mrt\n")
                        .get(0)
                        .cells()
                        .year())
                .isEqualTo(2018);
        byte[] book = MadeWorkbook.workbook(Map.of(
                "2019", "<sheetData>" + HEADINGS + row(2, "", "Delegatie ontvangen", "A", "mei") + "</sheetData>"));
        assertThat(rows("lijst 2024.xlsx", book).get(0).cells().year()).isEqualTo(2019);
    }

    @Test
    void numbersThatComeAgainAreAsked() throws IOException {
        text(
                "lijst.csv",
                "Nr;Soort;Titel;Datum\n2018;;;\n1;Delegatie ontvangen;A;mei\n2019;;;\n1;Delegatie ontvangen;B;mei\n");

        assertThat(layout.questions()).extracting(LayoutQuestion::about).containsExactly("numbers-again");
    }

    @Test
    void datesThatAnotherLanguagesSpreadsheetMayHaveTurnedAreAsked() throws IOException {
        String dated = "<row r='%d'><c t='inlineStr'><is><t>Delegatie ontvangen</t></is></c>"
                + "<c t='inlineStr'><is><t>A</t></is></c><c t='d'><v>%s</v></c></row>";
        sheet(dated.formatted(2, "2019-03-04")
                + dated.formatted(3, "2019-12-01")
                + row(4, "", "Delegatie ontvangen", "C", "25-3-2019"));

        assertThat(layout.questions()).extracting(LayoutQuestion::about).containsExactly("dates-turned");
    }

    private List<ImportRow> sheet(String data, String... merges) throws IOException {
        StringBuilder merged = new StringBuilder();
        for (String area : merges) {
            merged.append("<mergeCell ref='").append(area).append("'/>");
        }
        String sheet = "<sheetData>" + HEADINGS + data + "</sheetData><mergeCells>" + merged + "</mergeCells>";
        return rows("lijst.xlsx", MadeWorkbook.workbook(Map.of("Register", sheet)));
    }

    private List<ImportRow> text(String name, String text) throws IOException {
        return rows(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ImportRow> rows(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Import one = Import.begin(
                        "i1",
                        new ImportFile("f1", name, content.length),
                        Map.of(),
                        Actor.staff("staff-1"),
                        Instant.parse("2027-03-01T10:00:00Z"))
                .state();
        try (Workbook workbook = Workbooks.open(file, name)) {
            layout = new Recognising(workbook, one, ActivityWanted.ALL).best();
            try (TableRows rows = new TableRows(workbook, layout.map())) {
                return rows.next();
            }
        }
    }
}
