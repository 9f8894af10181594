// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import io.kogge.kernel.date.KnownDate.Part;
import io.kogge.kernel.date.KnownDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Makes dates of numbers, and nothing of numbers that are none. */
final class DatesOfNumbers {
    private static final int CENTURY = 100;
    /** Of two digits, those from here on are of the last century. */
    private static final int LAST_CENTURY = 70;

    private DatesOfNumbers() {}

    static Optional<KnownDate> day(int year, int month, int day) {
        try {
            return Optional.of(KnownDate.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Optional<KnownDate> month(int year, int month) {
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(KnownDate.month(YearMonth.of(year, month)));
    }

    static Optional<KnownDate> months(int year, int from, int toYear, int to) {
        return Optional.of(new KnownDate(
                new Part(Precision.MONTH, LocalDate.of(year, from, 1)),
                new Part(Precision.MONTH, LocalDate.of(toYear, to, 1))));
    }

    /** From the one to the other; nothing if it ends before it begins. */
    static Optional<KnownDate> between(KnownDate from, KnownDate to) {
        try {
            return Optional.of(new KnownDate(from.from(), to.to()));
        } catch (IllegalArgumentException backwards) {
            return Optional.empty();
        }
    }

    /** The year of four digits, or of two with or without an apostrophe. */
    static int year(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        if (year >= CENTURY) {
            return year;
        }
        return year + (year >= LAST_CENTURY ? 1900 : 2000);
    }
}
