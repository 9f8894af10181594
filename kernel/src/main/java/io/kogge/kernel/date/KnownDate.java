// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something was, as precisely as it is known: a day, a month, a year, or from one of these to another. Written as in
 * EDTF level 0 (ISO 8601-2): {@code 2018-09-17}, {@code 2018-09}, {@code 2018}, {@code 2018-03/2018-05}. Years have four digits.
 *
 * @param from where it begins
 * @param to where it ends; the same unless it is an interval
 */
public record KnownDate(Part from, Part to) {

    /** Checks the order. */
    public KnownDate {
        if (to.first().isBefore(from.first()) || to.last().isBefore(from.last())) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** How precisely a date is known. */
    public enum Precision {
        /** To the year. */
        YEAR,
        /** To the month. */
        MONTH,
        /** To the day. */
        DAY
    }

    /**
     * A day, a month or a year.
     *
     * @param precision what of {@code first} is known
     * @param first its first day
     */
    public record Part(Precision precision, LocalDate first) {
        private static final int YEAR_LENGTH = 4;
        private static final int MONTH_LENGTH = 7;
        private static final int LAST_YEAR = 9999;

        /** Cuts off what is not known. */
        public Part {
            if (first.getYear() < 1 || first.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("not a year of four digits");
            }
            first = switch (precision) {
                case YEAR -> first.withDayOfYear(1);
                case MONTH -> first.withDayOfMonth(1);
                case DAY -> first;
            };
        }

        /** Its last day. */
        public LocalDate last() {
            return switch (precision) {
                case YEAR -> first.withDayOfYear(first.lengthOfYear());
                case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
                case DAY -> first;
            };
        }

        private static Part parse(String text) {
            return switch (text.length()) {
                case YEAR_LENGTH -> new Part(Precision.YEAR, Year.parse(text).atDay(1));
                case MONTH_LENGTH ->
                    new Part(Precision.MONTH, YearMonth.parse(text).atDay(1));
                default -> new Part(Precision.DAY, LocalDate.parse(text));
            };
        }

        @Override
        public String toString() {
            return switch (precision) {
                case YEAR -> String.format("%04d", first.getYear());
                case MONTH -> YearMonth.from(first).toString();
                case DAY -> first.toString();
            };
        }
    }

    /** This day. */
    public static KnownDate day(LocalDate day) {
        return of(new Part(Precision.DAY, day));
    }

    /** Some day of this month. */
    public static KnownDate month(YearMonth month) {
        return of(new Part(Precision.MONTH, month.atDay(1)));
    }

    /** Some day of this year. */
    public static KnownDate year(int year) {
        return of(new Part(Precision.YEAR, LocalDate.of(year, 1, 1)));
    }

    /** From one day to another, both included; the day if they are the same. */
    public static KnownDate days(LocalDate first, LocalDate last) {
        return new KnownDate(new Part(Precision.DAY, first), new Part(Precision.DAY, last));
    }

    private static KnownDate of(Part part) {
        return new KnownDate(part, part);
    }

    /** What is written as EDTF level 0 writes it; throws IllegalArgumentException for anything else. */
    public static KnownDate parse(String edtf) {
        int slash = edtf.indexOf('/');
        try {
            return slash < 0
                    ? of(Part.parse(edtf))
                    : new KnownDate(Part.parse(edtf.substring(0, slash)), Part.parse(edtf.substring(slash + 1)));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("not an EDTF level 0 date", unreadable);
        }
    }

    /** The same, or empty for anything else. */
    public static Optional<KnownDate> find(String edtf) {
        try {
            return Optional.of(parse(edtf));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The earliest day that it may mean. */
    public LocalDate first() {
        return from.first();
    }

    /** The latest day that it may mean. */
    public LocalDate last() {
        return to.last();
    }

    /** Whether it was between these days for certain, both included. */
    public boolean within(LocalDate first, LocalDate last) {
        return !first().isBefore(first) && !last().isAfter(last);
    }

    /** Whether it may have been between these days, both included. */
    public boolean mayBeWithin(LocalDate first, LocalDate last) {
        return !last().isBefore(first) && !first().isAfter(last);
    }

    /** As EDTF level 0 writes it. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
