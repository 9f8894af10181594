// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import io.kogge.kernel.date.KnownDate.Precision;
import io.kogge.kernel.date.Reading.Doubtful;
import io.kogge.kernel.date.Reading.Known;
import io.kogge.kernel.date.Reading.Why;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From one date to another, of which the first may leave out what the second says. */
record DateRanges(DateContext context) {
    private static final Pattern TO = Pattern.compile(
            " ?(?:t/m|tot en met|t\\.?e\\.?m\\.?|tot|until|till|through|thru|bis|to) | - |(?<=\\d{4})-(?=\\d)|-");
    private static final Pattern AND = Pattern.compile(" (?:en|and|und|of|or) | ?[&+] ?| ?/ ?");
    private static final Pattern BEFORE = Pattern.compile("(?:van|from|vom|between|tussen) ");
    private static final Pattern WEEKDAY = Pattern.compile("(\\p{L}+)\\.? (?=\\d)");
    private static final Pattern DAYS_IN_FRONT = Pattern.compile("(" + SingleDates.MONTH + " )" + SingleDates.DAY
            + " ?(?:-|to|through|and|&) ?" + SingleDates.DAY + ",? ([12]\\d{3})");
    private static final Pattern LIST = Pattern.compile("(\\d{1,2}), (?=.*\\d{1,2} (?:en|and|und|&) \\d)");
    private static final Pattern DAY = Pattern.compile(SingleDates.DAY);

    Supplier<Optional<Reading>> reader(String text) {
        return () -> read(text);
    }

    private Optional<Reading> read(String text) {
        String bare = BEFORE.matcher(text).lookingAt() ? text.substring(text.indexOf(' ') + 1) : text;
        Matcher front = DAYS_IN_FRONT.matcher(bare);
        if (front.matches()) {
            String month = front.group(1) + "%s " + front.group(5);
            return both(month.formatted(front.group(3)), month.formatted(front.group(4)), false);
        }
        // "5, 6 en 7 juni" begins with the first and ends with the last
        Matcher list = LIST.matcher(bare);
        if (list.lookingAt()) {
            return split(AND, list.group(1) + " en " + bare.replaceFirst(".* (?:en|and|und|&) ", ""), false);
        }
        return split(TO, bare, false).or(() -> split(AND, bare, true));
    }

    private Optional<Reading> split(Pattern separator, String text, boolean separate) {
        Matcher matcher = separator.matcher(text);
        while (matcher.find()) {
            Optional<Reading> found = both(text.substring(0, matcher.start()), text.substring(matcher.end()), separate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> both(String first, String last, boolean separate) {
        String left = withoutWeekday(first.strip());
        String right = withoutWeekday(last.strip());
        Reading end = Periods.read(right, context)
                .or(new SingleDates(context).reader(right))
                .orElse(new Reading.Unreadable());
        if (end instanceof Doubtful doubtful && doubtful.why() == Why.YEAR_MISSING) {
            Reading begin = new SingleDates(context).read(left).orElse(new Reading.Unreadable());
            boolean alike = begin instanceof Doubtful || DAY.matcher(left).matches();
            return alike ? Optional.of(end) : Optional.empty();
        }
        if (!(end instanceof Known known) || left.isEmpty()) {
            return Optional.empty();
        }
        KnownDate to = known.date();
        return begin(left, to)
                .flatMap(from -> DatesOfNumbers.between(from, to))
                .map(range -> separate && between(range) > 1
                        ? new Doubtful(List.of(range), Why.SEPARATE_DAYS)
                        : new Known(range));
    }

    /** The first date, completed by the last one. */
    private Optional<KnownDate> begin(String left, KnownDate to) {
        LocalDate last = to.from().first();
        if (DAY.matcher(left).matches()) {
            return to.from().precision() == Precision.DAY
                    ? DatesOfNumbers.day(
                                    last.getYear(), last.getMonthValue(), Integer.parseInt(left.replaceAll("\\D", "")))
                            .filter(day -> !day.first().isAfter(last))
                    : Optional.empty();
        }
        Precision precision = to.from().precision();
        return begin(left, last.getYear(), precision)
                .flatMap(from -> from.first().isAfter(last) && !left.matches(".*\\d{4}.*")
                        ? begin(left, last.getYear() - 1, precision)
                        : Optional.of(from));
    }

    /** The first date, in this year unless it names another; of what it may mean, what is as precise as the last one. */
    private Optional<KnownDate> begin(String left, int year, Precision precision) {
        Reading reading =
                new SingleDates(context.in(OptionalInt.of(year))).read(left).orElse(new Reading.Unreadable());
        List<KnownDate> meant = reading instanceof Known known
                ? List.of(known.date())
                : reading instanceof Doubtful doubtful && doubtful.why() == Why.MONTH_OR_DAY
                        ? doubtful.candidates()
                        : List.of();
        return meant.stream().filter(from -> from.to().precision() == precision).findFirst();
    }

    /** How many days, months or years lie from the one to the other. */
    private static long between(KnownDate range) {
        ChronoUnit unit = switch (range.from().precision()) {
            case DAY -> ChronoUnit.DAYS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
        return unit.between(range.from().first(), range.to().first());
    }

    private static String withoutWeekday(String text) {
        Matcher word = WEEKDAY.matcher(text);
        return word.lookingAt() && MonthNames.weekday(word.group(1)).isPresent() ? text.substring(word.end()) : text;
    }
}
