// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The missions of the journeys. */
public final class Missions {
    private static final ZoneId HAMBURG = ZoneId.of("Europe/Berlin");
    private static final int WEEKS_AHEAD = 8;

    private Missions() {}

    /**
     * The hydrogen mission to Hamburg, at least eight weeks ahead of the clock: from the Thursday to the Saturday before
     * summer time begins, so that a move by two weeks changes the offset from UTC and must not change the time of day.
     */
    public static MissionPlan hydrogenToHamburg(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate earliest = now.atZone(HAMBURG).toLocalDate().plusWeeks(WEEKS_AHEAD);
        LocalDate thursday = thursdayBeforeSummerTime(earliest.getYear());
        if (thursday.isBefore(earliest)) {
            thursday = thursdayBeforeSummerTime(earliest.getYear() + 1);
        }
        ZonedDateTime start = thursday.atTime(LocalTime.of(9, 0)).atZone(HAMBURG);
        return new MissionPlan(
                start.toLocalDateTime(),
                thursday.plusDays(2).atTime(LocalTime.of(17, 0)),
                HAMBURG,
                2,
                now.minus(1, ChronoUnit.DAYS),
                start.minusDays(21).toInstant(),
                start.minusDays(3).toInstant());
    }

    private static LocalDate thursdayBeforeSummerTime(int year) {
        return LocalDate.of(year, Month.MARCH, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                .minusDays(3);
    }
}
