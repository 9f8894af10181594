// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * When the office works, and when people sleep.
 *
 * @param zone the office's own
 * @param holidays on which nobody works
 * @param closed further days on which nobody works
 * @param night from when on nobody gets what spares the night
 * @param morning when it comes instead
 */
public record OfficeCalendar(
        ZoneId zone, Set<Holiday> holidays, Set<LocalDate> closed, LocalTime night, LocalTime morning) {
    /** Every holiday but Good Friday, on which offices are open. */
    public static final Set<Holiday> HOLIDAYS = Set.of(
            Holiday.NEW_YEAR,
            Holiday.EASTER_SUNDAY,
            Holiday.EASTER_MONDAY,
            Holiday.KINGS_DAY,
            Holiday.LIBERATION_DAY,
            Holiday.ASCENSION_DAY,
            Holiday.WHIT_SUNDAY,
            Holiday.WHIT_MONDAY,
            Holiday.CHRISTMAS_DAY,
            Holiday.BOXING_DAY);

    /** Takes copies; the night begins in the evening. */
    public OfficeCalendar {
        holidays = Set.copyOf(holidays);
        closed = Set.copyOf(closed);
        if (!morning.isBefore(night)) {
            throw new IllegalArgumentException("The night begins in the evening and ends in the morning");
        }
    }

    /** Of an office in this zone that has said nothing else. */
    public static OfficeCalendar in(ZoneId zone) {
        return of(zone, HOLIDAYS, Set.of());
    }

    /** Of an office that closes on these days; the night is from nine to eight. */
    public static OfficeCalendar of(ZoneId zone, Collection<Holiday> holidays, Collection<LocalDate> closed) {
        return new OfficeCalendar(
                zone, Set.copyOf(holidays), Set.copyOf(closed), LocalTime.of(21, 0), LocalTime.of(8, 0));
    }

    /** Whether people work on this day. */
    public boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && !closed.contains(day)
                && holidays.stream()
                        .noneMatch(holiday ->
                                holiday.in(day.getYear()).filter(day::equals).isPresent());
    }

    /** The day on which a message goes out that would on this one. */
    public LocalDate shifted(LocalDate day, WorkingDays rule) {
        return switch (rule) {
            case ANY_DAY -> day;
            case BEFORE -> working(day, one -> one.minusDays(1));
            case AFTER -> working(day, one -> one.plusDays(1));
        };
    }

    private LocalDate working(LocalDate day, UnaryOperator<LocalDate> next) {
        LocalDate at = day;
        while (!works(at)) {
            at = next.apply(at);
        }
        return at;
    }

    /** Whether people sleep at this time of day. */
    boolean asleep(LocalTime time) {
        return !time.isBefore(night) || time.isBefore(morning);
    }
}
