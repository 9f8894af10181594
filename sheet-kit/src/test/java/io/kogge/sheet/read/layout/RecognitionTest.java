// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.SheetHints;
import io.kogge.sheet.read.SheetInfo;
import io.kogge.sheet.read.Value;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.Workbooks;
import io.kogge.sheet.read.layout.Question.About;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
    private static final Path FILES = Path.of("src/test/resources/files");
    private static final Recognition RECOGNITION = new Recognition(List.of(
            WantedColumn.text("category", true, "soort", "categorie", "type", "category"),
            WantedColumn.text("title", true, "titel", "omschrijving", "activiteit", "title"),
            WantedColumn.of(
                    "date",
                    true,
                    cell -> cell.value() instanceof Value.Day || cell.text().matches(".*(19|20)\\d\\d.*"),
                    "datum",
                    "wanneer",
                    "date",
                    "periode"),
            WantedColumn.text("country", false, "land", "country"),
            WantedColumn.text("place", false, "plaats", "stad", "city"),
            WantedColumn.text("kvk", false, "kvk-nummer")));

    @TempDir
    Path folder;

    /** Lists are known again by their names alone. */
    @ParameterizedTest
    @CsvSource({"openpyxl", "xlsxwriter", "exceljs", "sheetjs", "libreoffice"})
    void columnsAreCalledTheSameWhetherTheyAreDescribedOrNot(String program) {
        try (Workbook workbook = Workbooks.open(FILES.resolve(program + ".xlsx"), "a.xlsx")) {
            for (Sample sample : Sample.of(workbook, 200)) {
                for (Row row : sample.rows()) {
                    Headings headings = new Headings(row.number(), row.number());

                    assertThat(RECOGNITION.names(sample, headings))
                            .isEqualTo(RECOGNITION.propose(sample, headings).layout().columns().stream()
                                    .map(FoundColumn::heading)
                                    .toList());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"openpyxl", "xlsxwriter", "exceljs", "sheetjs", "libreoffice"})
    void theTableIsFoundOnTheSecondSheetUnderTwoHeadingRows(String program) {
        try (Workbook workbook = Workbooks.open(FILES.resolve(program + ".xlsx"), "a.xlsx")) {
            Proposal proposal = RECOGNITION.propose(Sample.of(workbook, 200));

            assertThat(proposal.layout().sheet()).isEqualTo(1);
            assertThat(proposal.layout().headings()).isEqualTo(new Headings(3, 4));
            assertThat(proposal.layout().columns().stream().map(FoundColumn::heading))
                    .containsExactly(
                            "Activiteit Soort",
                            "Activiteit Titel",
                            "Wanneer",
                            "Waar Land",
                            "Waar Stad",
                            "KVK KVK- nummer");
            assertThat(fields(proposal)).containsExactly("category", "title", "date", "country", "place", "kvk");
            assertThat(proposal.questions())
                    .containsExactly(
                            new Question(About.HIDDEN_COLUMNS, "kvk", List.of(5)),
                            new Question(About.HIDDEN_ROWS, "", List.of(8)));
            RowSorter sorter = new RowSorter(proposal.layout(), "Register");
            List<SortedRow> sorted = sort(workbook, 1, sorter);
            assertThat(sorted.stream().map(SortedRow::kind))
                    .containsExactly(
                            RowKind.ABOVE,
                            RowKind.HEADING,
                            RowKind.HEADING,
                            RowKind.YEAR,
                            RowKind.DATA,
                            RowKind.DATA,
                            RowKind.DATA,
                            RowKind.TOTAL);
            assertThat(sorted.get(4).year()).isEqualTo(OptionalInt.of(2018));
        }
    }

    @Test
    void titlesYearsTotalsAndRepeatedHeadingsAreNotData() throws IOException {
        String text = "Overzicht internationale activiteiten;;;\n;;;\nDatum ;\"Omschrijving\n(NL)\";Soort\u00a0;LAND\n"
                + "Jaar 2017;;;\n12 mrt;Bezoek aan Bremen;Bezoek;Duitsland\n;Beurs;Beurs;Kosovo\nSubtotaal;2;;\n"
                + "Datum;Omschrijving;Soort;Land\nEuropa;;;\nmei 2018;Totaal nieuwe energie;Congres;Zweden\nTotaal 3;;;\nBron: eigen opgave;;;\n";

        List<SortedRow> sorted = new ArrayList<>();
        Proposal proposal = propose(text, sorted);

        assertThat(proposal.layout().headings()).isEqualTo(Headings.in(3));
        assertThat(fields(proposal)).containsExactly("date", "title", "category", "country");
        assertThat(proposal.layout().columns().get(1).heading()).isEqualTo("Omschrijving (NL)");
        assertThat(sorted.stream().map(row -> row.row().number() + " " + row.kind()))
                .containsExactly(
                        "1 ABOVE",
                        "3 HEADING",
                        "4 YEAR",
                        "5 DATA",
                        "6 DATA",
                        "7 TOTAL",
                        "8 HEADING_AGAIN",
                        "9 SECTION",
                        "10 DATA",
                        "11 TOTAL",
                        "12 SECTION");
        assertThat(sorted.get(3).year()).hasValue(2017);
        assertThat(sorted.get(8).section()).hasValue("Europa");
    }

    @Test
    void theSameHeadingTwiceIsAsked() throws IOException {
        Proposal proposal = propose("Titel;Datum;Datum;Soort\nA;2018;2019;B\n", new ArrayList<>());

        assertThat(proposal.layout().columns().stream().map(FoundColumn::twice))
                .containsExactly(false, true, true, false);
        assertThat(proposal.questions()).containsExactly(new Question(About.FIELD_TWICE, "date", List.of(1, 2)));
    }

    @Test
    void whatTwoColumnsOfOneHeadingMeanIsNeverGuessed() throws IOException {
        List<WantedColumn> titles = List.of(
                WantedColumn.text("title-en", false, "title"),
                WantedColumn.text("title-nl", true, "titel", "title"),
                WantedColumn.text("country", false, "country"));
        Proposal proposal = recognised("Title;Title;Country\nA;B;C\n", titles);

        assertThat(fields(proposal)).containsExactly("-", "-", "country");
        assertThat(proposal.questions())
                .containsExactly(
                        new Question(About.FIELD_TWICE, "title-en", List.of(0, 1)),
                        new Question(About.FIELD_MISSING, "title-nl", List.of()));
    }

    @Test
    void ofTwoColumnsOfOneHeadingNotEvenTheBetterOneIsTakenInSilence() throws IOException {
        Proposal proposal =
                propose("Titel;Datum;Datum;Soort\nA;mei 2018;x;B\nC;2019;y;D\nE;juni 2018;z;D\n", new ArrayList<>());

        assertThat(proposal.questions()).containsExactly(new Question(About.FIELD_TWICE, "date", List.of(1, 2)));
    }

    @Test
    void aSlipOfThePenIsForgivenAndAColumnOfDatesUnderAnotherNameIsAsked() throws IOException {
        Proposal proposal =
                propose("Titell;Moment;Category\nA;mei 2018;B\nC;2019;D\nE;juni 2018;D\n", new ArrayList<>());

        assertThat(fields(proposal)).containsExactly("title", "date", "category");
        assertThat(proposal.questions()).containsExactly(new Question(About.COLUMN, "date", List.of(1)));
    }

    @Test
    void missingHeadingsAndFieldsAreAsked() throws IOException {
        Proposal proposal = propose("Bezoek;Bremen;x\nBeurs;Kiel;y\n", new ArrayList<>());

        assertThat(proposal.layout().headings()).isEqualTo(Headings.NONE);
        assertThat(proposal.questions().stream().map(Question::about))
                .containsExactly(About.HEADINGS, About.FIELD_MISSING, About.FIELD_MISSING, About.FIELD_MISSING);
    }

    @Test
    void aHiddenSheetIsAskedAlsoWhereNoOtherFits() {
        Row headings = new Row(1, false, List.of(Cell.text("Titel"), Cell.text("Soort"), Cell.text("Datum")));
        Row row = new Row(2, false, List.of(Cell.text("A"), Cell.text("B"), Cell.text("mei 2018")));
        List<Sample> samples = List.of(
                new Sample(new SheetInfo(0, "Uitleg", false), SheetHints.NONE, List.of()),
                new Sample(new SheetInfo(1, "Data", true), SheetHints.NONE, List.of(headings, row)));

        assertThat(RECOGNITION.propose(samples).questions())
                .containsExactly(new Question(About.HIDDEN_SHEET, "", List.of(1)));
    }

    @Test
    void aRowThatIsOnlyReachedByMergedCellsIsNoRowOfItsOwn() throws IOException {
        Proposal proposal = propose("Titel;Soort;Datum\nA;B;2018\n", new ArrayList<>());
        RowSorter sorter = new RowSorter(proposal.layout(), "");
        Cell above = Cell.text("A").covering(Cell.Merged.FROM_ABOVE);

        assertThat(sorter.sort(new Row(3, false, List.of(above, above, above))).kind())
                .isEqualTo(RowKind.COVERED);
        assertThat(sorter.sort(new Row(4, false, List.of(above, above, Cell.text("2019"))))
                        .kind())
                .isEqualTo(RowKind.DATA);
    }

    @Test
    void aRowOfDataIsNotTakenForHeadingsBecauseOfOneWord() throws IOException {
        Proposal proposal = propose(
                "1;Activiteit in het buitenland;Bremen\n2;Type onbekend;Kiel\n3;Activiteit;Lund\n", new ArrayList<>());

        assertThat(proposal.layout().headings()).isNotEqualTo(Headings.in(1));
        assertThat(proposal.questions()).isNotEmpty();
    }

    private Proposal propose(String text, List<SortedRow> sorted) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        try (Workbook workbook = Workbooks.open(file, "a.csv")) {
            Proposal proposal = RECOGNITION.propose(Sample.of(workbook, 200));
            sorted.addAll(sort(workbook, 0, new RowSorter(proposal.layout(), "")));
            return proposal;
        }
    }

    private Proposal recognised(String text, List<WantedColumn> wanted) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        try (Workbook workbook = Workbooks.open(file, "a.csv")) {
            return new Recognition(wanted).propose(Sample.of(workbook, 200));
        }
    }

    private static List<SortedRow> sort(Workbook workbook, int sheet, RowSorter sorter) {
        List<SortedRow> sorted = new ArrayList<>();
        try (RowSource rows = workbook.rows(sheet)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                sorted.add(sorter.sort(row));
            }
        }
        return sorted;
    }

    private static List<String> fields(Proposal proposal) {
        return proposal.layout().columns().stream()
                .map(column -> column.field().orElse("-"))
                .toList();
    }
}
