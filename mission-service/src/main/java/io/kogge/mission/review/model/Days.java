// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.time.LocalDate;

/** Days as numbers, counted from 1970-01-01. */
public final class Days {
    private Days() {}

    /** Whether it begins with a month and ends with one. */
    public static boolean wholeMonths(int first, int last) {
        return LocalDate.ofEpochDay(first).getDayOfMonth() == 1
                && LocalDate.ofEpochDay(last + 1L).getDayOfMonth() == 1;
    }

    /** The number of a day. */
    public static int of(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
