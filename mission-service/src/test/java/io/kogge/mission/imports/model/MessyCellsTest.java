// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.mission.activities.model.ActivityCategory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that say less, or more, than their heading promises. */
class MessyCellsTest {
    private final Map<ImportField, String> fair = Rows.fair();

    @ParameterizedTest
    @ValueSource(strings = {"#N/B", "#REF!", "#VERW!", "#DEEL/0!", "#NAAM?", "Err:502", "#####"})
    void whatASpreadsheetCouldNotCalculateIsAnErrorAndNoText(String text) {
        fair.put(ImportField.TITLE_NL, text);
        fair.put(ImportField.COUNTRY, text);

        ReadRow read = Rows.read(fair, Map.of());
        assertThat(read.faults())
                .extracting(RowFault::field, RowFault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ImportField.TITLE_NL, "cell-error"),
                        org.assertj.core.groups.Tuple.tuple(ImportField.COUNTRY, "cell-error"));
        assertThat(read.doubts()).isEmpty();
    }

    @Test
    void aFormulaWithoutAnOutcomeIsAnErrorAlsoUnderAYear() {
        RowCells cells = new RowCells(
                Map.of(ImportField.CATEGORY, "Activiteit in het buitenland", ImportField.TITLE_NL, "Beurs"),
                2018,
                null,
                "h-1-1",
                Set.of(ImportField.DATE),
                false);

        assertThat(read(cells, Map.of()).faults())
                .extracting(RowFault::field, RowFault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ImportField.DATE, "not-calculated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "?", "n.v.t.", "Onbekend", "N/A", "–"})
    void whoSaysThatThereIsNothingToSayIsNotAsked(String nothing) {
        for (ImportField field :
                List.of(ImportField.PLACE, ImportField.COUNTRY, ImportField.THEME, ImportField.PARTNER)) {
            fair.put(field, nothing);
        }

        assertThat(Rows.read(fair, Map.of()).content()).satisfies(content -> {
            assertThat(content.places()).isEmpty();
            assertThat(content.themes()).isEmpty();
            assertThat(content.partners()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Bremen, Duitsland > > Bremen/DE",
                "Bremen, Duitsland > Duitsland > Bremen/DE",
                "Boston (VS) > > Boston/US",
                "Halle (Saale) > Duitsland > Halle (Saale)/DE",
                "Washington, D.C. > VS > Washington, D.C./US",
                "Luxemburg > Luxemburg > Luxemburg/LU",
                "Luxemburg > > Luxemburg/LU",
                "Schotland > VK > Schotland/GB",
                "Duitsland > > null/DE",
                "Kopenhagen, Denemarken / Malmö, Zweden > > Kopenhagen/DK; Malmö/SE",
                "Bremen, Oldenburg en Hamburg > Duitsland > Bremen/DE; Oldenburg/DE; Hamburg/DE",
                "Leer/Papenburg > Duitsland > Leer/DE; Papenburg/DE",
                "Den Haag > NL > Den Haag/NL",
                "Atlanta, Georgia > > Atlanta/null; Georgia/null"
            })
    void aCountryBehindACityIsItsCountry(String place, String country, String expected) {
        assertThat(places(place, country, Map.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Bremen en Hamburg, Duitsland > > together > Bremen/DE; Hamburg/DE",
                "Bremen en Hamburg, Duitsland > > apart > Bremen/null; Hamburg/DE",
                "Bremen, Duitsland > Zweden > apart > Bremen/DE; null/SE",
                "Berlijn > Duitsland, Polen > apart > Berlijn/null; null/DE; null/PL"
            })
    void whichCityIsInWhichCountryIsAskedWhereTheCellsDoNotSay(
            String place, String country, String answer, String expected) {
        fair.put(ImportField.PLACE, place);
        fair.put(ImportField.COUNTRY, country == null ? "" : country);

        assertThat(Rows.read(fair, Map.of()).doubts()).extracting(Doubt::key).containsExactly("places");
        assertThat(places(place, country, Map.of("places", answer))).isEqualTo(expected);
    }

    @Test
    void ofMei18BothReadingsAreOfferedAndOfTheDayTheYearIsAsked() {
        fair.put(ImportField.DATE, "mei-18");

        Doubt doubt = Rows.read(fair, Map.of()).doubts().get(0);
        assertThat(doubt.key()).isEqualTo("date.month-or-day");
        assertThat(doubt.options()).containsExactly("1", "2");
        assertThat(Meanings.of(doubt, Rows.all(), null)).hasToString("[2018-05]");
        assertThat(Meanings.dayOf(doubt, Rows.all()))
                .hasValueSatisfying(day -> assertThat(day).hasToString("2000-05-18"));
        assertThat(date(Map.of(doubt.key(), "1"))).isEqualTo("2018-05");
        assertThat(Rows.read(fair, Map.of(doubt.key(), "2")).doubts())
                .extracting(Doubt::key)
                .containsExactly("date.month-or-day", "date.year-missing");
        assertThat(date(Map.of(doubt.key(), "2", "date.year-missing", "2019"))).isEqualTo("2019-05-18");
        assertThat(Meanings.of(doubt, Rows.all(), 2020)).hasToString("[2018-05, 2020-05-18]");
        RowCells under2020 = new RowCells(fair, 2020, null, "h-1-1");
        assertThat(read(under2020, Map.of(doubt.key(), "2")).content().date()).hasToString("2020-05-18");
    }

    @Test
    void aYearThatASpreadsheetTookForADayIsAskedAndAnEmptyOneIsNoDate() {
        fair.put(ImportField.DATE, "10.07.1905");

        Doubt doubt = Rows.read(fair, Map.of()).doubts().get(0);
        assertThat(doubt.key()).isEqualTo("date.year-typed-as-number");
        assertThat(Meanings.of(doubt, Rows.all(), null)).hasToString("[2018]");
        assertThat(date(Map.of(doubt.key(), "1"))).isEqualTo("2018");
        fair.put(ImportField.DATE, "30.12.1899");
        assertThat(Rows.read(fair, Map.of()).faults())
                .extracting(RowFault::code)
                .containsExactly("unreadable-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"winter", "5/6", "mei-18"})
    void whatOnlyTheYearAboveCompletesHasItsChoicesToo(String text) {
        fair.put(ImportField.DATE, text);

        Doubt doubt =
                read(new RowCells(fair, 2018, null, "h-1-1"), Map.of()).doubts().get(0);
        assertThat(Meanings.of(doubt, Rows.all(), 2018))
                .hasSameSizeAs(doubt.options())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zw.", "Ned.", "Be"})
    void aShortWordIsNotTakenForACode(String country) {
        fair.put(ImportField.COUNTRY, country);

        assertThat(Rows.read(fair, Map.of()).doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.COUNTRY);
    }

    @ParameterizedTest
    @CsvSource({"MONTHS, 2018-05", "DAYS, 2020-05-18"})
    void mei18IsWhatTheRestOfItsColumnIs(ShortDates column, String expected) {
        Mapping all = Rows.all();
        Mapping mapping = new Mapping(0, 1, 1, all.columns(), false, "Lijst", null, null, Order.DOUBTFUL, column);
        fair.put(ImportField.DATE, "mei-18");

        ReadRow read = new ActivityReader(mapping, Map.of(), Map.of(), 2047)
                .read(ImportRow.read(2, new RowCells(fair, 2020, null, "h-1-1"), null));
        assertThat(read.doubts()).isEmpty();
        assertThat(read.content().date()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1-3-2018, 15-3-2018, 2018-03-01/2018-03-15",
        "mei 2018, juni 2018, 2018-05/2018-06",
        "25-3-2018, -, 2018-03-25",
        "25-3-2018, 24-3-2018, ends-before",
        "25-3-2018, volgt, unreadable-date"
    })
    void aColumnOfItsOwnSaysTheEnd(String from, String until, String expected) {
        Mapping mapping =
                Rows.of(List.of(ImportField.values()), ActivityCategory.ACTIVITY_ABROAD, null, Order.DAY_FIRST);
        fair.put(ImportField.DATE, from);
        fair.put(ImportField.DATE_END, until);

        ReadRow read = new ActivityReader(mapping, Map.of(), Map.of(), 2047).read(Rows.row(2, fair));
        String found = read.content() != null
                ? read.content().date().toString()
                : read.faults().get(0).code();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void anotherYearThanTheColumnOfYearsIsAsked() {
        fair.put(ImportField.YEAR, "2019");

        assertThat(read(new RowCells(fair, 2019, null, "h-1-1"), Map.of()).doubts())
                .extracting(Doubt::key)
                .containsExactly("date.other-year");
        fair.put(ImportField.DATE, "12 mrt");
        assertThat(read(new RowCells(fair, 2019, null, "h-1-1"), Map.of())
                        .content()
                        .date())
                .hasToString("2019-03-12");
        fair.put(ImportField.YEAR, "volgt");
        assertThat(read(new RowCells(fair, null, null, "h-1-1"), Map.of()).faults())
                .extracting(RowFault::field)
                .containsExactly(ImportField.YEAR);
    }

    @Test
    void aRowUnderTheTitleOfTheRowAboveIsAskedWhetherItIsOneOfItsOwn() {
        RowCells cells = new RowCells(fair, null, null, "h-1-1", Set.of(), true);

        assertThat(read(cells, Map.of()).doubts()).extracting(Doubt::key).containsExactly("continued");
        assertThat(read(cells, Map.of("continued", Doubt.OWN)).content()).isNotNull();
        assertThat(read(cells, Map.of("continued", Doubt.LEAVE_OUT)).leftOut()).isTrue();
    }

    private String date(Map<String, String> answers) {
        return Rows.read(fair, answers).content().date().toString();
    }

    private String places(String place, String country, Map<String, String> answers) {
        fair.put(ImportField.PLACE, place);
        fair.put(ImportField.COUNTRY, country == null ? "" : country);
        return Rows.read(fair, answers).content().places().stream()
                .map(each -> each.city() + "/" + each.country())
                .collect(Collectors.joining("; "));
    }

    private static ReadRow read(RowCells cells, Map<String, String> answers) {
        return new ActivityReader(Rows.all(), answers, Map.of(), 2047).read(ImportRow.read(2, cells, null));
    }
}
