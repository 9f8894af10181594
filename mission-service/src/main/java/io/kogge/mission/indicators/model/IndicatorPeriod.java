// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value is of: a year, written {@code 2019}, or a school year, written {@code 2019/2020}.
 *
 * @param year in which it begins
 * @param schoolYear whether it goes from September to August
 */
public record IndicatorPeriod(int year, boolean schoolYear) implements Comparable<IndicatorPeriod> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:\\s*[/–-]\\s*(\\d{2}|\\d{4}))?");
    private static final Comparator<IndicatorPeriod> ORDER = Comparator.comparing(IndicatorPeriod::first);
    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final int CENTURY = 100;

    /** As people write them, {@code 2019-20} too; empty for anything else. */
    public static Optional<IndicatorPeriod> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group(1));
        String end = written.group(2);
        boolean next = end == null || Integer.parseInt(end) == (end.length() == 2 ? (year + 1) % CENTURY : year + 1);
        return year >= FIRST && year <= LAST && next
                ? Optional.of(new IndicatorPeriod(year, end != null))
                : Optional.empty();
    }

    /** Its first day. */
    public LocalDate first() {
        return schoolYear ? LocalDate.of(year, Month.SEPTEMBER, 1) : LocalDate.of(year, Month.JANUARY, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    /** Its middle on an axis of years, where 2019 goes from 2019 to 2020. A school year's is the turn of the year. */
    public double middle() {
        return schoolYear ? year + 1.0 : year + 0.5;
    }

    @Override
    public int compareTo(IndicatorPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return schoolYear ? year + "/" + (year + 1) : String.valueOf(year);
    }
}
