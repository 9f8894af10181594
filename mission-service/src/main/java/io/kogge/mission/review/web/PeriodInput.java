// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.review.model.Period;
import io.kogge.web.input.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a period as people write it: {@code 2017} to {@code 2020}, {@code 8-2019}, {@code 1-9-2019}, {@code 2019-09-01}. */
final class PeriodInput {
    static final String FROM = "from";
    static final String TO = "to";

    private static final int LONGEST = 20;
    private static final int MOST_YEARS = 200;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");

    private PeriodInput() {}

    /** The period; this one where neither day is given. What is wrong is noted. */
    static Period read(Fields query, Period otherwise) {
        if (!query.has(FROM) && !query.has(TO)) {
            query.ignore(FROM, TO);
            return otherwise;
        }
        Optional<LocalDate> from = day(query, FROM, KnownDate::first);
        Optional<LocalDate> to = day(query, TO, KnownDate::last);
        if (from.isEmpty() || to.isEmpty()) {
            return otherwise;
        }
        if (to.get().isBefore(from.get())) {
            query.fault(TO, "ends-before-start");
            return otherwise;
        }
        if (to.get().minusYears(MOST_YEARS).isAfter(from.get())) {
            query.fault(TO, "period-too-long");
            return otherwise;
        }
        return new Period(from.get(), to.get());
    }

    private static Optional<LocalDate> day(Fields query, String name, Function<KnownDate, LocalDate> side) {
        String text = query.text(name).max(LONGEST).required();
        Optional<LocalDate> day = parse(text.strip()).map(side);
        if (day.isEmpty() && !text.isBlank()) {
            query.fault(name, "bad-period-day");
        }
        return day;
    }

    private static Optional<KnownDate> parse(String text) {
        Matcher day = DAY.matcher(text);
        Matcher month = MONTH.matcher(text);
        try {
            if (day.matches()) {
                return Optional.of(KnownDate.day(LocalDate.of(number(day, 3), number(day, 2), number(day, 1))));
            }
            return month.matches()
                    ? Optional.of(KnownDate.month(YearMonth.of(number(month, 2), number(month, 1))))
                    : KnownDate.find(text);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** As part of an address. */
    static String query(Period period) {
        return FROM + "=" + period.first() + "&" + TO + "=" + period.last();
    }
}
