// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DatesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static Dates dates(String language) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("kogge/web/dates");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        Clock clock = Clock.fixed(Instant.parse("2027-03-08T23:30:00Z"), AMSTERDAM);
        return new Dates(new Messages(source), Locale.forLanguageTag(language), AMSTERDAM, clock);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2027-03-25 | 2027-03-27 | 25–27 March 2027",
                "nl | 2027-03-25 | 2027-03-27 | 25–27 maart 2027",
                "nl | 2027-03-30 | 2027-04-02 | 30 maart – 2 april 2027",
                "en | 2027-12-30 | 2028-01-02 | 30 December 2027 – 2 January 2028",
                "en | 2027-05-04 | 2027-05-04 | 4 May 2027",
                "de | 2027-03-25 | 2027-03-27 | 25.–27. März 2027",
                "de | 2027-03-30 | 2027-04-02 | 30. März – 2. April 2027",
                "zh-Hans | 2027-03-25 | 2027-03-27 | 2027年3月25日至27日",
                "zh-Hans | 2027-03-30 | 2027-04-02 | 2027年3月30日至4月2日",
                "zh-Hans | 2027-12-30 | 2028-01-02 | 2027年12月30日至2028年1月2日",
                "zh-Hans | 2027-05-04 | 2027-05-04 | 2027年5月4日"
            })
    void ranges(String language, LocalDate first, LocalDate last, String expected) {
        assertThat(dates(language).range(first, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2018-09-17 | 17 September 2018",
                "nl | 2018-09 | september 2018",
                "en | 2018 | 2018",
                "nl | 2019-06-05/2019-06-07 | 5–7 juni 2019",
                "en | 2018-03/2018-05 | March – May 2018",
                "nl | 2018-11/2019-02 | november 2018 – februari 2019",
                "en | 2017/2020 | 2017 – 2020",
                "en | 2018/2019-06-07 | 2018 – 7 June 2019",
                "zh-Hans | 2018-09 | 2018年9月",
                "zh-Hans | 2018-03/2018-05 | 2018年3月至5月",
                "zh-Hans | 2018 | 2018年",
                "de | 2018-11/2019-02 | November 2018 – Februar 2019"
            })
    void datesAsPreciselyAsTheyAreKnown(String language, String edtf, String expected) {
        assertThat(dates(language).known(KnownDate.parse(edtf))).isEqualTo(expected);
    }

    @Test
    void theZoneIsSaidOnlyWhereItsClocksDiffer() {
        Instant departure = Instant.parse("2027-03-25T06:30:00Z");

        assertThat(dates("en").dateTime(departure, ZoneId.of("Europe/Berlin")))
                .isEqualTo("Thursday 25 March 2027, 07:30");
        assertThat(dates("en").dateTime(departure, ZoneId.of("Asia/Shanghai")))
                .isEqualTo("Thursday 25 March 2027, 14:30 (China Time)");
        assertThat(dates("nl").dateTime(departure)).isEqualTo("donderdag 25 maart 2027, 07:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | donderdag 25 maart 2027, 07:30",
                "en | Thursday 25 March 2027, 07:30",
                "de | Donnerstag, 25. März 2027, 07:30 Uhr",
                "zh-Hans | 2027年3月25日星期四 07:30",
                "zh-CN | 2027年3月25日星期四 07:30"
            })
    void momentsInTheOrderOfTheLanguage(String language, String expected) {
        ZonedDateTime departure = LocalDateTime.parse("2027-03-25T07:30").atZone(ZoneId.of("Asia/Shanghai"));
        assertThat(dates(language).moment(departure)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-25T06:30:59Z | Europe/Berlin | Thursday 25 March 2027, 07:30",
                "2027-03-25T06:50:00Z | Europe/Berlin | Thursday 25 March 2027, 07:30–07:50",
                "2027-03-25T06:50:00Z | Asia/Shanghai | Thursday 25 March 2027, 14:30–14:50 (China Time)",
                "2027-03-26T06:50:00Z | Europe/Berlin | Thursday 25 March 2027, 07:30 – Friday 26 March 2027, 07:50"
            })
    void fromOneMomentToAnother(Instant to, ZoneId place, String expected) {
        assertThat(dates("en").span(Instant.parse("2027-03-25T06:30:00Z"), to, place))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"nl, Londen", "en, London", "zh-Hans, 伦敦"})
    void aZoneIsNamedAfterItsPlace(Locale reader, String place) {
        assertThat(Zones.city(ZoneId.of("Europe/London"), reader)).isEqualTo(place);
        assertThat(Zones.city(ZoneId.of("UTC"), reader)).isEqualTo("UTC");
    }

    @Test
    void daysCountOnTheReadersCalendar() {
        LocalDate today = LocalDate.parse("2027-03-09");

        assertThat(dates("en").relative(today)).isEqualTo("today");
        assertThat(dates("en").relative(today.plusDays(1))).isEqualTo("tomorrow");
        assertThat(dates("nl").relative(today.plusDays(16))).isEqualTo("over 16 dagen");
        assertThat(dates("nl").relative(today.minusDays(3))).isEqualTo("3 dagen geleden");
        assertThat(dates("de").relative(today.plusDays(14))).isEqualTo("in 14 Tagen");
        assertThat(dates("zh-Hans").relative(today.plusDays(14))).isEqualTo("14天后");
    }
}
