// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Indicator students = indicator(null, value("2019/2020", "10375"), value("2016", "6709"));

    @ParameterizedTest
    @CsvSource({"2019,2019", "2019/2020,2019/2020", "2019-20,2019/2020", "1999/00,1999/2000", " 2019–2020 ,2019/2020"})
    void yearsAndSchoolYearsAreReadAsPeopleWriteThem(String written, String period) {
        assertThat(IndicatorPeriod.parse(written)).hasToString("Optional[" + period + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019/2021", "19", "2019-2", "year", "1066", "2019/2018"})
    void otherPeriodsAreRefused(String written) {
        assertThat(IndicatorPeriod.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4938|4938",
                "95,5|95.5",
                "95.5|95.5",
                "1.234.567|1234567",
                "1,234.5|1234.5",
                "12 345|12345",
                "0,125|0.125"
            })
    void numbersAreReadWithCommaOrPoint(String written, BigDecimal number) {
        assertThat(WrittenNumbers.parse(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.938", "10,375"})
    void aThousandThatMayBeADecimalIsAskedFor(String written) {
        assertThat(WrittenNumbers.parse(written)).isEmpty();
        assertThat(WrittenNumbers.doubtful(written)).isTrue();
    }

    @Test
    void aReadingHasWhatLiesInThePeriodAndTheValueBeforeIt() {
        IndicatorReading reading = indicator(
                        null, value("2015", "1"), value("2016", "2"), value("2017", "3"), value("2020/2021", "4"))
                .reading(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 12, 31));

        assertThat(reading.within())
                .extracting(value -> value.period().toString())
                .containsExactly("2017");
        assertThat(reading.before()).map(value -> value.period().toString()).contains("2016");
    }

    @Test
    void valuesAreReplacedByPeriodAndOthersStay() {
        Indicator changed = students.set(List.of(value("2016", "6710"), value("2018", "9000")))
                .state();

        assertThat(changed.values())
                .extracting(value -> value.period() + "=" + value.value())
                .containsExactly("2016=6710", "2018=9000", "2019/2020=10375");
        assertThat(changed.set(List.of(value("2016", "6710.00"))).state()).isSameAs(changed);
        assertThat(changed.clear(new IndicatorPeriod(2018, false)).state().values())
                .hasSize(2);
    }

    @Test
    void aFigureIsInTheReadersLanguageAndSaysWhatItDraws() {
        Figure figure = students.figure(DUTCH, "nl");

        assertThat(figure.rows()).extracting(Figure.Row::number).containsExactly("6.709", "10.375");
        assertThat(students.figure(Locale.ENGLISH, "en").summary()).isEqualTo("2016: 6,709; 2019/2020: 10,375");
        assertThat(indicator("%", value("2018", "95.5"))
                        .figure(DUTCH, "nl")
                        .rows()
                        .get(0)
                        .number())
                .isEqualTo("95,5%");
        assertThat(indicator(null).figure(DUTCH, "nl").chart()).isNull();
    }

    @Test
    void yearsWithoutAValueStayEmptyAndAreNamed() {
        Chart chart = students.figure(DUTCH, "nl").chart();

        assertThat(chart.bars()).hasSize(2);
        assertThat(chart.bars().get(1).height())
                .isGreaterThan(chart.bars().get(0).height());
        assertThat(chart.labels())
                .filteredOn(Chart.Label::gap)
                .extracting(Chart.Label::text)
                .containsExactly("2017", "2018");
        double nextBar = chart.bars().get(1).x();
        assertThat(chart.labels())
                .filteredOn(Chart.Label::gap)
                .allSatisfy(gap -> assertThat(gap.x())
                        .isGreaterThan(
                                chart.bars().get(0).x() + chart.bars().get(0).width())
                        .isLessThan(nextBar));
    }

    @Test
    void aLineStopsBeforeAGap() {
        IndicatorValue[] values = IntStream.rangeClosed(2000, 2020)
                .filter(year -> year != 2009)
                .mapToObj(year -> value(String.valueOf(year), String.valueOf(year - 1990)))
                .toArray(IndicatorValue[]::new);
        Chart chart = indicator(null, values).figure(DUTCH, "nl").chart();

        assertThat(chart.bars()).isEmpty();
        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.lines().get(0).split(" ")).hasSize(9);
        assertThat(chart.dots()).hasSize(4);
    }

    @Test
    void belowZeroABarHangsFromTheBaseline() {
        Chart chart = indicator(null, value("2018", "-5"), value("2019", "5"))
                .figure(DUTCH, "nl")
                .chart();

        assertThat(chart.bars().get(0).y()).isEqualTo(chart.baseline());
        assertThat(chart.bars().get(1).y() + chart.bars().get(1).height()).isEqualTo(chart.baseline());
    }

    private static Indicator indicator(String unit, IndicatorValue... values) {
        Texts names = new Texts(Map.of("nl", "Studenten", "en", "Students"));
        return new Indicator(
                "students", new IndicatorAbout(names, Texts.NONE, null, unit, null), List.of(values), false);
    }

    private static IndicatorValue value(String period, String number) {
        return new IndicatorValue(IndicatorPeriod.parse(period).orElseThrow(), new BigDecimal(number), Texts.NONE);
    }
}
