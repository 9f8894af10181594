// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.date.KnownDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Numbers that a spreadsheet took for days and wrote into a text file: 2018 became 10 July 1905, and nothing became 1899. */
final class SerialDays {
    /** What cells of dates are asked, too. */
    static final String DOUBT = "year-typed-as-number";

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int FIRST = 1950;
    private static final int LAST = 2050;
    private static final int NEAR = 10;

    private SerialDays() {}

    /** The year that somebody typed, most likely. */
    static Optional<KnownDate> typedYear(KnownDate date) {
        long serial = serial(date);
        return serial >= FIRST && serial <= LAST ? Optional.of(KnownDate.year((int) serial)) : Optional.empty();
    }

    /** Whether it is a reference to an empty cell, or one less a few days. */
    static boolean isNothing(KnownDate date) {
        return isDay(date) && Math.abs(serial(date)) < NEAR;
    }

    private static long serial(KnownDate date) {
        return isDay(date) ? ChronoUnit.DAYS.between(EPOCH, date.first()) : Long.MIN_VALUE;
    }

    private static boolean isDay(KnownDate date) {
        return date.first().equals(date.last());
    }
}
