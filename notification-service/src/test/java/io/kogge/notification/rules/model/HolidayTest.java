// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {
    private final OfficeCalendar calendar = OfficeCalendar.in(ZoneId.of("Europe/Amsterdam"));

    @ParameterizedTest
    @CsvSource({
        "1999,1999-04-04",
        "2000,2000-04-23",
        "2008,2008-03-23",
        "2011,2011-04-24",
        "2024,2024-03-31",
        "2025,2025-04-20",
        "2026,2026-04-05",
        "2027,2027-03-28",
        "2028,2028-04-16",
        "2038,2038-04-25",
        "2285,2285-03-22"
    })
    void easterIsWhereTheAlmanacHasIt(int year, LocalDate easter) {
        assertThat(Holiday.EASTER_SUNDAY.in(year)).contains(easter);
    }

    @Test
    void theHolidaysOf2027AreThoseOfTheCalendarsThatHangOnWalls() {
        assertThat(Holiday.GOOD_FRIDAY.in(2027)).contains(LocalDate.parse("2027-03-26"));
        assertThat(Holiday.EASTER_MONDAY.in(2027)).contains(LocalDate.parse("2027-03-29"));
        assertThat(Holiday.KINGS_DAY.in(2027)).contains(LocalDate.parse("2027-04-27"));
        assertThat(Holiday.ASCENSION_DAY.in(2027)).contains(LocalDate.parse("2027-05-06"));
        assertThat(Holiday.WHIT_SUNDAY.in(2027)).contains(LocalDate.parse("2027-05-16"));
        assertThat(Holiday.WHIT_MONDAY.in(2027)).contains(LocalDate.parse("2027-05-17"));
    }

    @Test
    void theKingsBirthdayIsKeptOnSaturdayWhereItFallsOnSundayAndLiberationOnceInFiveYears() {
        assertThat(Holiday.KINGS_DAY.in(2025)).contains(LocalDate.parse("2025-04-26"));
        assertThat(Holiday.LIBERATION_DAY.in(2025)).contains(LocalDate.parse("2025-05-05"));
        assertThat(Holiday.LIBERATION_DAY.in(2027)).isEmpty();
    }

    @Test
    void aroundEasterAndTheTurnOfTheYearNobodyWorks() {
        assertThat(calendar.shifted(day("2027-03-28"), WorkingDays.BEFORE)).isEqualTo(day("2027-03-26"));
        assertThat(calendar.shifted(day("2027-03-28"), WorkingDays.AFTER)).isEqualTo(day("2027-03-30"));
        assertThat(calendar.shifted(day("2026-12-25"), WorkingDays.AFTER)).isEqualTo(day("2026-12-28"));
        assertThat(calendar.shifted(day("2027-01-01"), WorkingDays.BEFORE)).isEqualTo(day("2026-12-31"));
        assertThat(calendar.shifted(day("2027-01-01"), WorkingDays.AFTER)).isEqualTo(day("2027-01-04"));
        assertThat(calendar.shifted(day("2027-01-01"), WorkingDays.ANY_DAY)).isEqualTo(day("2027-01-01"));
    }

    @Test
    void anOfficeSaysOnWhichDaysItIsClosed() {
        OfficeCalendar own = OfficeCalendar.of(
                ZoneId.of("Europe/Amsterdam"), Set.of(Holiday.GOOD_FRIDAY), Set.of(day("2026-12-24")));
        assertThat(own.works(day("2027-03-26"))).isFalse();
        assertThat(own.works(day("2027-03-29"))).isTrue();
        assertThat(own.works(day("2026-12-24"))).isFalse();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
