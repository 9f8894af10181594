// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.kernel.date.Reading.Doubtful;
import io.kogge.kernel.date.Reading.Known;
import io.kogge.kernel.date.Reading.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One day, one month, one year, or what EDTF writes. */
record SingleDates(DateContext context) {
    static final String DAY = "(\\d{1,2})(?:e|ste|de|st|nd|rd|th|\\.)?";
    static final String MONTH = "(\\p{L}{3,9})\\.?";
    private static final String YEAR = "([12]\\d{3}|'\\d\\d)";
    private static final String ANY_YEAR = "([12]\\d{3}|'?\\d\\d)";
    private static final String BETWEEN = "(?:[-/ ,]| ?(?:of|van|de) )*";
    private static final Pattern EDTF = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}(?:/\\d{4}(?:-\\d\\d){0,2})?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(?:[.,]\\d+)?");
    private static final Pattern ONLY_YEAR = Pattern.compile("(?:(?:het )?jaar |year |in |anno |jahr )?" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile("([12]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("([12]\\d{3})([-/.])(\\d{2}|\\d)");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2}) ?([-/. ]) ?(\\d{1,2}) ?\\2 ?" + ANY_YEAR);
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2}) ?[-/.] ?([12]\\d{3})");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(DAY + BETWEEN + MONTH + BETWEEN + ANY_YEAR);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(MONTH + "[- ]?" + DAY + "[, ]+" + YEAR);
    private static final Pattern NAMED_MONTH_YEAR =
            Pattern.compile(MONTH + BETWEEN + YEAR + "|" + YEAR + BETWEEN + MONTH);
    private static final Pattern NAMED_MONTH_NUMBER = Pattern.compile(MONTH + "[- ](\\d\\d?)(?:st|nd|rd|th)?");
    private static final Pattern DAY_MONTH = Pattern.compile(DAY + BETWEEN + MONTH);
    private static final Pattern ONLY_MONTH = Pattern.compile(MONTH);
    private static final Pattern DIGITS_WITHOUT_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})");
    /** What spreadsheets count days from. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    Supplier<Optional<Reading>> reader(String text) {
        return () -> read(text);
    }

    Optional<Reading> read(String text) {
        return yearMonth(text)
                .or(() -> EDTF.matcher(text).matches() ? KnownDate.find(text).map(Known::new) : Optional.empty())
                .or(() -> digits(text))
                .or(() -> named(text))
                .or(() -> withoutYear(text));
    }

    private static Optional<Reading> yearMonth(String text) {
        Matcher matcher = YEAR_MONTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = DatesOfNumbers.year(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean nextYear = second == (year + 1) % 100 && matcher.group(3).length() == 2;
        Optional<KnownDate> month = DatesOfNumbers.month(year, second);
        if (!nextYear) {
            return month.map(Known::new);
        }
        KnownDate years = DatesOfNumbers.between(KnownDate.year(year), KnownDate.year(year + 1))
                .orElseThrow();
        if (month.isEmpty()) {
            return Optional.of(new Known(years));
        }
        return Optional.of(
                "-".equals(matcher.group(2))
                        ? new Known(month.get())
                        : new Doubtful(List.of(years, month.get()), Why.MONTH_OR_YEARS));
    }

    private Optional<Reading> digits(String text) {
        Matcher matcher = COMPACT.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = EPOCH.plusDays(Integer.parseInt(text.substring(0, 5)));
            return Optional.of(new Doubtful(List.of(KnownDate.day(day)), Why.SERIAL_NUMBER));
        }
        matcher = ONLY_YEAR.matcher(text);
        if (matcher.matches()) {
            return Optional.of(new Known(KnownDate.year(DatesOfNumbers.year(matcher.group(1)))));
        }
        matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        matcher = MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            return DatesOfNumbers.month(DatesOfNumbers.year(matcher.group(2)), Integer.parseInt(matcher.group(1)))
                    .map(Known::new);
        }
        matcher = DIGITS.matcher(text);
        return matcher.matches()
                ? either(
                        DatesOfNumbers.year(matcher.group(4)),
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(3)),
                        // nobody who parts a date by points puts the month first
                        ".".equals(matcher.group(2)) ? Order.DAY_FIRST : context.order())
                : Optional.empty();
    }

    private static Optional<Reading> day(String year, String month, String day) {
        return DatesOfNumbers.day(DatesOfNumbers.year(year), Integer.parseInt(month), Integer.parseInt(day))
                .map(Known::new);
    }

    /** Two numbers of which one is the day. */
    private static Optional<Reading> either(int year, int first, int second, Order order) {
        Optional<KnownDate> dayFirst = DatesOfNumbers.day(year, second, first);
        Optional<KnownDate> monthFirst = DatesOfNumbers.day(year, first, second);
        if (dayFirst.isEmpty() || monthFirst.isEmpty() || first == second) {
            return dayFirst.or(() -> monthFirst).map(Known::new);
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst.map(Known::new);
            case MONTH_FIRST -> monthFirst.map(Known::new);
            case DOUBTFUL ->
                Optional.of(new Doubtful(
                        Stream.of(dayFirst, monthFirst)
                                .flatMap(Optional::stream)
                                .toList(),
                        Why.DAY_OR_MONTH_FIRST));
        };
    }

    private Optional<Reading> named(String text) {
        Matcher matcher = DAY_MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            return named(matcher.group(3), matcher.group(2), matcher.group(1));
        }
        matcher = MONTH_DAY_YEAR.matcher(text);
        if (matcher.matches()) {
            return named(matcher.group(3), matcher.group(1), matcher.group(2));
        }
        matcher = NAMED_MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            boolean yearFirst = matcher.group(1) == null;
            int month = MonthNames.month(yearFirst ? matcher.group(4) : matcher.group(1));
            return DatesOfNumbers.month(DatesOfNumbers.year(yearFirst ? matcher.group(3) : matcher.group(2)), month)
                    .map(Known::new);
        }
        matcher = NAMED_MONTH_NUMBER.matcher(text);
        return matcher.matches()
                ? monthOrDay(MonthNames.month(matcher.group(1)), matcher.group(2), text.matches(".*(st|nd|rd|th)"))
                : Optional.empty();
    }

    private static Optional<Reading> named(String year, String month, String day) {
        return DatesOfNumbers.day(DatesOfNumbers.year(year), MonthNames.month(month), Integer.parseInt(day))
                .map(Known::new);
    }

    /** "mei-18": of two digits nobody knows. */
    private Optional<Reading> monthOrDay(int month, String number, boolean day) {
        if (month == 0) {
            return Optional.empty();
        }
        Optional<KnownDate> ofMonth = number.length() == 2 && !day
                ? DatesOfNumbers.month(DatesOfNumbers.year(number), month)
                : Optional.empty();
        Optional<KnownDate> ofDay = context.year().isPresent()
                ? DatesOfNumbers.day(context.year().getAsInt(), month, Integer.parseInt(number))
                : Optional.empty();
        List<KnownDate> both =
                Stream.of(ofMonth, ofDay).flatMap(Optional::stream).toList();
        boolean canBeDay =
                DatesOfNumbers.day(2000, month, Integer.parseInt(number)).isPresent();
        if (!canBeDay || ofMonth.isEmpty() && !both.isEmpty()) {
            return both.stream().findFirst().map(Known::new);
        }
        return Optional.of(new Doubtful(both, ofMonth.isEmpty() ? Why.YEAR_MISSING : Why.MONTH_OR_DAY));
    }

    private Optional<Reading> withoutYear(String text) {
        Matcher named = DAY_MONTH.matcher(text);
        Matcher month = ONLY_MONTH.matcher(text);
        Matcher digits = DIGITS_WITHOUT_YEAR.matcher(text);
        // a leap year, for a day that may be the 29th of February
        int year = context.year().orElse(2000);
        Optional<Reading> reading = Optional.empty();
        if (named.matches()) {
            reading = DatesOfNumbers.day(year, MonthNames.month(named.group(2)), Integer.parseInt(named.group(1)))
                    .map(Known::new);
        } else if (month.matches()) {
            reading =
                    DatesOfNumbers.month(year, MonthNames.month(month.group(1))).map(Known::new);
        } else if (digits.matches() && context.order() != Order.DOUBTFUL) {
            reading =
                    either(year, Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)), context.order());
        }
        return context.year().isPresent() ? reading : reading.map(missing -> new Doubtful(List.of(), Why.YEAR_MISSING));
    }
}
