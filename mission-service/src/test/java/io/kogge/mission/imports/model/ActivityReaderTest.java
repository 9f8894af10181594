// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityReaderTest {
    private final Map<ImportField, String> fair = Rows.fair();

    @Test
    void aRowIsReadAsPeopleWriteIt() {
        fair.put(ImportField.PLACE, "Kopenhagen; Malmö");
        fair.put(ImportField.COUNTRY, "Denemarken; Zweden");
        fair.put(ImportField.THEME, "waterstof");
        fair.put(ImportField.PARTNER, "Odense; Port of Kiel");

        ActivityContent content = Rows.read(fair, Map.of()).content();

        assertThat(content.category()).isEqualTo(ActivityCategory.ACTIVITY_ABROAD);
        assertThat(content.date()).hasToString("2018-05");
        assertThat(content.places())
                .containsExactly(new ActivityPlace("Kopenhagen", "DK"), new ActivityPlace("Malmö", "SE"));
        assertThat(content.themes()).containsExactly(Rows.HYDROGEN);
        assertThat(content.partners()).extracting("name").containsExactly("Odense", "Port of Kiel");
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 3/4/2019, date.day-or-month-first, 1, 2",
        "DATE, 12 maart, date.year-missing, 2018, maart",
        "COUNTRY, Korea, country.korea, KR, Korea",
        "COUNTRY, Absurdistan, country.absurdistan, none, somewhere",
        "CATEGORY, Werkbezoek, category.werkbezoek, activity-abroad, journey",
        "THEME, Waterstoff, theme.waterstoff, hydrogen, nothing-like-it"
    })
    void whatIsDoubtfulIsAskedAndNeverGuessed(
            ImportField field, String text, String key, String answer, String another) {
        fair.put(field, text);

        ReadRow asked = Rows.read(fair, Map.of());
        awaitsAnswer(asked);
        assertThat(asked.doubts()).extracting(Doubt::key).containsExactly(key);
        assertThat(Rows.read(fair, Map.of(key, answer)).content()).isNotNull();
        assertThat(Rows.read(fair, Map.of(key, Doubt.LEAVE_OUT)).leftOut()).isTrue();
        if (!key.startsWith("date.day")) {
            awaitsAnswer(Rows.read(fair, Map.of(key, another)));
        }
    }

    private static void awaitsAnswer(ReadRow row) {
        assertThat(row.content()).isNull();
        assertThat(row.leftOut()).isFalse();
        assertThat(row.faults()).isEmpty();
    }

    @Test
    void anAnswerForARowStandsBeforeTheOneForAll() {
        fair.put(ImportField.THEME, "Groen");
        ImportRow row = Rows.row(2, fair).answered(Map.of("theme.groen", Doubt.NONE));
        ActivityReader reader = new ActivityReader(Rows.all(), Map.of("theme", Doubt.NEW), Map.of(), 2047);

        assertThat(reader.read(row).content().themes()).isEmpty();
        assertThat(reader.read(Rows.row(3, fair)).newThemes()).containsExactly("Groen");
    }

    @Test
    void citiesAndCountriesThatDoNotFitAreAsked() {
        fair.put(ImportField.PLACE, "Kiel; Bremen; Malmö");
        fair.put(ImportField.COUNTRY, "Duitsland; Zweden");

        assertThat(Rows.read(fair, Map.of()).doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.PLACES);
        assertThat(Rows.read(fair, Map.of("places", Doubt.APART)).content().places())
                .hasSize(5);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ReadRow read = Rows.read(Map.of(ImportField.DATE, "volgt nog", ImportField.PLACE, "x".repeat(121)), Map.of());

        assertThat(read.faults())
                .extracting(RowFault::field, RowFault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ImportField.CATEGORY, "missing"),
                        org.assertj.core.groups.Tuple.tuple(ImportField.TITLE_NL, "missing"),
                        org.assertj.core.groups.Tuple.tuple(ImportField.DATE, "unreadable-date"),
                        org.assertj.core.groups.Tuple.tuple(ImportField.PLACE, "too-long"));
    }

    @Test
    void aYearThatCannotBeMeantIsAFault() {
        Map<ImportField, String> fair = Rows.fair();
        fair.put(ImportField.DATE, "2084");

        assertThat(Rows.read(fair, Map.of()).faults())
                .extracting(RowFault::code)
                .containsExactly("far-year");
    }

    @Test
    void whatTheListLacksIsTakenFromWhatWasSaidOfAllRowsAndFromTheYearAbove() {
        Mapping mapping = Rows.of(
                List.of(ImportField.TITLE_NL, ImportField.DATE),
                ActivityCategory.ACTIVITY_ABROAD,
                "2017/2020",
                Order.DAY_FIRST);
        ActivityReader reader = new ActivityReader(mapping, Map.of(), Map.of(), 2047);
        RowCells under2018 =
                new RowCells(Map.of(ImportField.TITLE_NL, "A", ImportField.DATE, "12 mrt"), 2018, null, "h-1-1");

        assertThat(reader.read(ImportRow.read(2, under2018, null)).content().date())
                .hasToString("2018-03-12");
        assertThat(reader.read(Rows.row(3, Map.of(ImportField.TITLE_NL, "B")))
                        .content()
                        .date())
                .hasToString("2017/2020");
    }
}
