// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What a review is of.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) {
    private static final int SCHOOL_STARTS = 9;
    private static final int QUARTER = 3;

    /** Checks the order. */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** How something lies in a period. */
    public enum Place {
        /** In it for certain. */
        WITHIN,
        /** Perhaps in it: only some of the days that its date may mean are. */
        PERHAPS,
        /** Not in it. */
        OUTSIDE
    }

    /** From the first day of one year to the last of another. */
    public static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** From September to August. */
    public static Period schoolYear(int begins) {
        return months(YearMonth.of(begins, SCHOOL_STARTS), YearMonth.of(begins + 1, SCHOOL_STARTS - 1));
    }

    /** The quarter in which this day lies. */
    public static Period quarter(LocalDate day) {
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / QUARTER * QUARTER + 1);
        return months(first, first.plusMonths(QUARTER - 1L));
    }

    private static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /** As long a period that ends on the day before: as many months where this one is whole months, else as many days. */
    public Period before() {
        LocalDate end = first.minusDays(1);
        if (!wholeMonths()) {
            return new Period(end.minusDays(ChronoUnit.DAYS.between(first, last)), end);
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        return new Period(first.minusMonths(months), end);
    }

    /** Whether the period before is this one moved by whole years, so that its years are those of this one, as many earlier. */
    public boolean yearsLater() {
        LocalDate before = before().first();
        return before.plusYears(first.getYear() - (long) before.getYear()).equals(first);
    }

    /** Whether it begins and ends with a month. */
    public boolean wholeMonths() {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    }

    /** How what took place between these days lies in it. */
    public Place place(LocalDate from, LocalDate to) {
        if (from.isAfter(last) || to.isBefore(first)) {
            return Place.OUTSIDE;
        }
        return from.isBefore(first) || to.isAfter(last) ? Place.PERHAPS : Place.WITHIN;
    }

    /** Whether the period begins or ends within the first or the last of these months, so that days have to be looked at. */
    public boolean cuts(Months months) {
        return cuts(months.first()) || cuts(months.last());
    }

    private boolean cuts(YearMonth month) {
        return inside(first, month) && first.getDayOfMonth() > 1
                || inside(last, month) && !last.equals(month.atEndOfMonth());
    }

    private static boolean inside(LocalDate day, YearMonth month) {
        return YearMonth.from(day).equals(month);
    }
}
