// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.kernel.date.Reading.Why;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            value = {
                "12 mrt 2019 > 2019-03-12",
                "12 maart '19 > 2019-03-12",
                "12 mrt. 2019 > 2019-03-12",
                "12-mrt-2019 > 2019-03-12",
                "12-mrt-19 > 2019-03-12",
                "ma 11 mrt 2019 > 2019-03-11",
                "Dinsdag 12 maart 2019, 14:30 uur > 2019-03-12",
                "12 maart 2019 om 14.30 uur > 2019-03-12",
                "12 maart 2019 10:00-12:00 > 2019-03-12",
                "1e juni 2018 > 2018-06-01",
                "mei 2018 > 2018-05",
                "Mei '18 > 2018-05",
                "2018 mei > 2018-05",
                "mei-2018 > 2018-05",
                "najaar 2018 > 2018-09/2018-11",
                "herfst 2018 > 2018-09/2018-11",
                "voorjaar 2018 > 2018-03/2018-05",
                "Lente van 2018 > 2018-03/2018-05",
                "zomer 2018 > 2018-06/2018-08",
                "spring 2018 > 2018-03/2018-05",
                "summer of 2018 > 2018-06/2018-08",
                "fall 2018 > 2018-09/2018-11",
                "winter 2018/2019 > 2018-12/2019-02",
                "winter 2018-'19 > 2018-12/2019-02",
                "5-7 juni 2019 > 2019-06-05/2019-06-07",
                "5 – 7 juni 2019 > 2019-06-05/2019-06-07",
                "5 t/m 7 juni 2019 > 2019-06-05/2019-06-07",
                "5 tot en met 7 juni 2019 > 2019-06-05/2019-06-07",
                "van 5 tot 7 juni 2019 > 2019-06-05/2019-06-07",
                "wo 5 t/m vr 7 juni 2019 > 2019-06-05/2019-06-07",
                "30 mei - 2 juni 2019 > 2019-05-30/2019-06-02",
                "30 mei t/m 2 juni 2019 > 2019-05-30/2019-06-02",
                "30 dec - 2 jan 2019 > 2018-12-30/2019-01-02",
                "30 december 2018 - 2 januari 2019 > 2018-12-30/2019-01-02",
                "5 en 6 juni 2019 > 2019-06-05/2019-06-06",
                "5, 6 en 7 juni 2019 > 2019-06-05/2019-06-07",
                "5/6 juni 2019 > 2019-06-05/2019-06-06",
                "5-6-2019 t/m 7-6-2019 > 2019-06-05/2019-06-07",
                "5 t/m 7-6-2019 > 2019-06-05/2019-06-07",
                "mei/juni 2018 > 2018-05/2018-06",
                "mei - juli 2018 > 2018-05/2018-07",
                "mei 2018 - juli 2019 > 2018-05/2019-07",
                "begin mei 2018 > 2018-05",
                "eind mei 2018 > 2018-05",
                "medio mei 2018 > 2018-05",
                "tweede helft van mei 2018 > 2018-05",
                "begin 2018 > 2018",
                "eind '18 > 2018",
                "Q3 2018 > 2018-07/2018-09",
                "2018 Q3 > 2018-07/2018-09",
                "1e kwartaal 2018 > 2018-01/2018-03",
                "derde kwartaal van 2018 > 2018-07/2018-09",
                "third quarter of 2018 > 2018-07/2018-09",
                "4. Quartal 2018 > 2018-10/2018-12",
                "1e helft 2018 > 2018-01/2018-06",
                "tweede halfjaar 2018 > 2018-07/2018-12",
                "H2 2018 > 2018-07/2018-12",
                "2018/2019 > 2018/2019",
                "2018-2019 > 2018/2019",
                "2018 t/m 2020 > 2018/2020",
                "2018-19 > 2018/2019",
                "2018 > 2018",
                "jaar 2018 > 2018",
                "2018-09 > 2018-09",
                "9-2018 > 2018-09",
                "09/2018 > 2018-09",
                "2018-03/2018-05 > 2018-03/2018-05",
                "2017/2020 > 2017/2020",
                "17-9-2018 > 2018-09-17",
                "17/9/2018 > 2018-09-17",
                "17/9/18 > 2018-09-17",
                "9/17/2018 > 2018-09-17",
                "03-04-2019 > 2019-04-03",
                "2018-09-17 > 2018-09-17",
                "2018-09-17T00:00:00Z > 2018-09-17",
                "2018-09-17 14:30:00 > 2018-09-17",
                "2018/9/17 > 2018-09-17",
                "20180917 > 2018-09-17",
                "17.09.2018 > 2018-09-17",
                "17. 9. 2018 > 2018-09-17",
                "17-09-2018 14:30 > 2018-09-17",
                "week 12 2019 > 2019-03-18/2019-03-24",
                "wk 12, 2019 > 2019-03-18/2019-03-24",
                "2019-W12 > 2019-03-18/2019-03-24",
                "KW 12/2019 > 2019-03-18/2019-03-24",
                "March 12, 2019 > 2019-03-12",
                "12th of March 2019 > 2019-03-12",
                "Tuesday, March 12th, 2019 > 2019-03-12",
                "Sept. 2018 > 2018-09",
                "June 5-7, 2019 > 2019-06-05/2019-06-07",
                "May 30 - June 2, 2019 > 2019-05-30/2019-06-02",
                "12. März 2019 > 2019-03-12",
                "12. Mai 2019 > 2019-05-12",
                "5. bis 7. Juni 2019 > 2019-06-05/2019-06-07",
                "Herbst 2018 > 2018-09/2018-11",
                "Anfang Dezember 2018 > 2018-12",
                "29 februari 2020 > 2020-02-29",
            })
    void datesThatAreCertain(String text, String edtf) {
        assertThat(WrittenDates.read(text)).isEqualTo(new Reading.Known(KnownDate.parse(edtf)));
        assertThat(WrittenDates.read(" " + text.replace(' ', '\u00a0') + "\n"))
                .isEqualTo(new Reading.Known(KnownDate.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            value = {
                "mei-18 > 2018-05 > MONTH_OR_DAY",
                "May 18 > 2018-05 > MONTH_OR_DAY",
                "12 maart > \"\" > YEAR_MISSING",
                "May 18th > \"\" > YEAR_MISSING",
                "mei > \"\" > YEAR_MISSING",
                "5-7 juni > \"\" > YEAR_MISSING",
                "30 mei - 2 juni > \"\" > YEAR_MISSING",
                "week 12 > \"\" > YEAR_MISSING",
                "winter 2018 > 2017-12/2018-02|2018-12/2019-02 > WHICH_WINTER",
                "2009/10 > 2009/2010|2009-10 > MONTH_OR_YEARS",
                "43536 > 2019-03-12 > SERIAL_NUMBER",
                "ca. mei 2018 > 2018-05 > APPROXIMATE",
                "mei 2018? > 2018-05 > APPROXIMATE",
                "mei 2018 (?) > 2018-05 > APPROXIMATE",
                "sinds 2018 > 2018 > OPEN",
                "2018 - heden > 2018 > OPEN",
                "2018- > 2018 > OPEN",
                "5 en 12 juni 2019 > 2019-06-05/2019-06-12 > SEPARATE_DAYS",
                "juni en september 2019 > 2019-06/2019-09 > SEPARATE_DAYS",
                "wo 12 mrt 2019 > 2019-03-12 > WEEKDAY",
            })
    void datesThatAreDoubtful(String text, String candidates, Why why) {
        List<KnownDate> dates = Arrays.stream(candidates.split("\\|"))
                .filter(date -> !date.isEmpty())
                .map(KnownDate::parse)
                .toList();

        assertThat(WrittenDates.read(text)).isEqualTo(new Reading.Doubtful(dates, why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"''", "?", "onbekend", "Onbekend", "n.v.t.", "nvt", "-", "N/A", "tbd", "nog niet bekend"})
    void datesThatNobodyKnows(String text) {
        assertThat(WrittenDates.read(text)).isEqualTo(new Reading.Unknown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "31-02-2019",
                "29 februari 2019",
                "Bremen",
                "12 foo 2019",
                "7 - 5 juni 2019",
                "13-2018",
                "Q5 2018",
                "2019-13-45",
                "week 60 2019",
                "1e kwartaal"
            })
    void whatIsNoDate(String text) {
        assertThat(WrittenDates.read(text)).isEqualTo(new Reading.Unreadable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "12 maart > 2018-03-12",
                "12-3 > 2018-03-12",
                "mei > 2018-05",
                "najaar > 2018-09/2018-11",
                "Q3 > 2018-07/2018-09",
                "eerste kwartaal > 2018-01/2018-03",
                "begin > 2018",
                "5-7 juni > 2018-06-05/2018-06-07",
                "30 mei - 2 juni > 2018-05-30/2018-06-02",
                "week 12 > 2018-03-19/2018-03-25",
                "12 mrt 2019 > 2019-03-12"
            })
    void theYearAboveCompletesADate(String text, String edtf) {
        assertThat(WrittenDates.read(text, DateContext.DUTCH.in(OptionalInt.of(2018))))
                .isEqualTo(new Reading.Known(KnownDate.parse(edtf)));
    }

    @Test
    void anEnglishListIsAskedWhichComesFirst() {
        assertThat(WrittenDates.read("03-04-2019", DateContext.ENGLISH))
                .isEqualTo(new Reading.Doubtful(
                        List.of(KnownDate.parse("2019-04-03"), KnownDate.parse("2019-03-04")), Why.DAY_OR_MONTH_FIRST));
        assertThat(WrittenDates.read("1-2-2019 t/m 3-4-2019", DateContext.ENGLISH))
                .isEqualTo(new Reading.Doubtful(
                        List.of(KnownDate.parse("2019-02-01/2019-04-03"), KnownDate.parse("2019-01-02/2019-03-04")),
                        Why.DAY_OR_MONTH_FIRST));
        assertThat(WrittenDates.read("schooljaar 2018-2019", DateContext.ENGLISH))
                .isEqualTo(new Reading.Known(KnownDate.parse("2018/2019")));
        assertThat(WrittenDates.read("kw 2 2019", DateContext.ENGLISH))
                .as("a week in German, a quarter in Dutch")
                .isEqualTo(new Reading.Unreadable());
        assertThat(WrittenDates.read("12.03.2019", DateContext.ENGLISH))
                .as("nobody puts the month first before a point")
                .isEqualTo(new Reading.Known(KnownDate.parse("2019-03-12")));
        assertThat(WrittenDates.read("04/04/2019", DateContext.ENGLISH))
                .isEqualTo(new Reading.Known(KnownDate.parse("2019-04-04")));
        assertThat(WrittenDates.read("mei-18", DateContext.ENGLISH.in(OptionalInt.of(2019))))
                .isEqualTo(new Reading.Doubtful(
                        List.of(KnownDate.parse("2018-05"), KnownDate.parse("2019-05-18")), Why.MONTH_OR_DAY));
    }

    @Test
    void aColumnSaysItsOrder() {
        assertThat(WrittenDates.order(List.of("3/4/2019", "9/17/2018"), Order.DAY_FIRST))
                .isEqualTo(Order.MONTH_FIRST);
        assertThat(WrittenDates.order(List.of("3/4/2019", "17/9/2018"), Order.DOUBTFUL))
                .isEqualTo(Order.DAY_FIRST);
        assertThat(WrittenDates.order(List.of("9/17/2018", "17/9/2018"), Order.DAY_FIRST))
                .isEqualTo(Order.DOUBTFUL);
        assertThat(WrittenDates.order(List.of("3/4/2019", "mei 2018"), Order.DAY_FIRST))
                .isEqualTo(Order.DAY_FIRST);
    }
}
