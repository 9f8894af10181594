// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * From one month to another, both included: what is known in months of when something took place.
 *
 * @param first the month of its first day
 * @param last the month of its last day
 */
public record Months(YearMonth first, YearMonth last) {
    private static final String SEPARATOR = "/";

    /** The months of these days. */
    public static Months of(LocalDate first, LocalDate last) {
        return new Months(YearMonth.from(first), YearMonth.from(last));
    }

    /** As {@link #toString} writes it. */
    public static Months parse(String text) {
        int middle = text.indexOf(SEPARATOR);
        return new Months(YearMonth.parse(text.substring(0, middle)), YearMonth.parse(text.substring(middle + 1)));
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    @Override
    public String toString() {
        return first + SEPARATOR + last;
    }
}
