// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * From one month to another, both included: what is known in months of when something took place.
 *
 * @param first the month of its first day
 * @param last the month of its last day
 * @param whole whether it is certain that the first day is the first of its month and the last day the last of its:
 *     then nothing more is known by the days
 */
public record Months(YearMonth first, YearMonth last, boolean whole) {
    private static final String SEPARATOR = "/";
    private static final String WHOLE = "=";

    /** The months of these days. */
    public static Months of(LocalDate first, LocalDate last) {
        YearMonth to = YearMonth.from(last);
        return new Months(YearMonth.from(first), to, first.getDayOfMonth() == 1 && last.equals(to.atEndOfMonth()));
    }

    /** As {@link #toString} or {@link #span} writes it. */
    public static Months parse(String text) {
        boolean whole = text.endsWith(WHOLE);
        String span = whole ? text.substring(0, text.length() - WHOLE.length()) : text;
        int middle = span.indexOf(SEPARATOR);
        return new Months(
                YearMonth.parse(span.substring(0, middle)), YearMonth.parse(span.substring(middle + 1)), whole);
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** The months alone: {@code 2018-03/2018-05}. */
    public String span() {
        return first + SEPARATOR + last;
    }

    /** As a key: what fills its months stands apart from what does not. */
    @Override
    public String toString() {
        return whole ? span() + WHOLE : span();
    }
}
