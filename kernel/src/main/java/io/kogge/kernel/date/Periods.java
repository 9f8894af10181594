// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import io.kogge.kernel.date.Reading.Doubtful;
import io.kogge.kernel.date.Reading.Known;
import io.kogge.kernel.date.Reading.Why;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a year: seasons, quarters, halves, weeks, and the beginning or end of something. */
final class Periods {
    private static final String YEAR = "([12]\\d{3}|'\\d\\d)";
    private static final String OF = "(?:,? *(?:van|in|of|des jahres|het jaar)? *)";
    private static final Map<String, Integer> NTH = Map.ofEntries(
            Map.entry("eerste", 1),
            Map.entry("first", 1),
            Map.entry("erstes", 1),
            Map.entry("erste", 1),
            Map.entry("i", 1),
            Map.entry("tweede", 2),
            Map.entry("second", 2),
            Map.entry("zweites", 2),
            Map.entry("zweite", 2),
            Map.entry("ii", 2),
            Map.entry("derde", 3),
            Map.entry("third", 3),
            Map.entry("drittes", 3),
            Map.entry("iii", 3),
            Map.entry("vierde", 4),
            Map.entry("fourth", 4),
            Map.entry("viertes", 4),
            Map.entry("iv", 4));
    private static final String ORDINAL =
            "(?:het |de |the |das |die )?(\\d|" + String.join("|", NTH.keySet()) + ")(?:e|ste|de|st|nd|rd|th|\\.)?";
    private static final Pattern SEASON = Pattern.compile(
            "(?:de |het |the )?(voorjaar|lente|spring|fruhling|fruhjahr|zomer|summer|sommer|najaar|herfst|autumn|fall|herbst|winter)"
                    + OF + YEAR + "(?: ?[-/] ?([12]\\d{3}|'?\\d\\d))?");
    private static final Pattern QUARTER =
            Pattern.compile("(?:[qk]|kwartaal |quarter |quartal )([1-4])(?:[ -]|" + OF + ")" + YEAR + "|" + ORDINAL
                    + " ?(?:kwartaal|kwart|kw|quarter|quartal|q)" + OF + YEAR + "|([12]\\d{3})[ -/]*[qk]([1-4])");
    private static final Pattern HALF = Pattern.compile("h([12])(?:[ -]|" + OF + ")" + YEAR + "|" + ORDINAL
            + " ?(?:helft|half|halfte|halfjaar|half ?year|halbjahr)" + OF + YEAR);
    private static final Pattern WEEK = Pattern.compile(
            "(?:week|wk|w|kw)\\.? ?(\\d{1,2})(?:[ -/]*" + OF + YEAR + ")?|([12]\\d{3})[ -]*w(?:eek|k)? ?(\\d{1,2})");
    private static final Pattern EDGE = Pattern.compile(
            "(?:begin|beginning of|eind|einde|end of|end|ende|medio|midden|halverwege|half|mid|mitte|anfang|early|late|start|(?:"
                    + ORDINAL + " (?:helft|half)(?: van| of)?))[ -]+(?:van )?(.+)");

    private Periods() {}

    static Optional<Reading> read(String text, DateContext context) {
        return season(text)
                .or(() -> quarter(text))
                .or(() -> half(text))
                .or(() -> week(text, context))
                .or(() -> edge(text, context));
    }

    private static Optional<Reading> season(String text) {
        Matcher matcher = SEASON.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = DatesOfNumbers.year(matcher.group(2));
        int first = switch (matcher.group(1)) {
            case "voorjaar", "lente", "spring", "fruhling", "fruhjahr" -> 3;
            case "zomer", "summer", "sommer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        if (first < 12) {
            return matcher.group(3) == null
                    ? known(DatesOfNumbers.months(year, first, year, first + 2))
                    : Optional.empty();
        }
        KnownDate ending = DatesOfNumbers.months(year, first, year + 1, 2).orElseThrow();
        if (matcher.group(3) != null) {
            return DatesOfNumbers.year(matcher.group(3)) == year + 1
                    ? Optional.of(new Known(ending))
                    : Optional.empty();
        }
        KnownDate beginning = DatesOfNumbers.months(year - 1, first, year, 2).orElseThrow();
        return Optional.of(new Doubtful(List.of(beginning, ending), Why.WHICH_WINTER));
    }

    private static Optional<Reading> quarter(String text) {
        Matcher matcher = QUARTER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int quarter = nth(matcher.group(1), matcher.group(3), matcher.group(6));
        int year = year(matcher.group(2), matcher.group(4), matcher.group(5));
        return quarter > 4 || quarter < 1
                ? Optional.empty()
                : known(DatesOfNumbers.months(year, 3 * quarter - 2, year, 3 * quarter));
    }

    private static Optional<Reading> half(String text) {
        Matcher matcher = HALF.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int half = nth(matcher.group(1), matcher.group(3));
        int year = year(matcher.group(2), matcher.group(4));
        return half > 2 || half < 1
                ? Optional.empty()
                : known(DatesOfNumbers.months(year, 6 * half - 5, year, 6 * half));
    }

    private static Optional<Reading> week(String text, DateContext context) {
        Matcher matcher = WEEK.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int week = nth(matcher.group(1), matcher.group(4));
        if (text.startsWith("kw") && week <= 4) {
            // a week in German, a quarter in Dutch
            return Optional.empty();
        }
        if (matcher.group(2) == null
                && matcher.group(3) == null
                && context.year().isEmpty()) {
            return Optional.of(new Doubtful(List.of(), Why.YEAR_MISSING));
        }
        int year = matcher.group(2) == null && matcher.group(3) == null
                ? context.year().getAsInt()
                : year(matcher.group(2), matcher.group(3));
        try {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            return Optional.of(new Known(KnownDate.days(monday, monday.plusDays(6))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The beginning of May is in May, and nothing more is known. */
    private static Optional<Reading> edge(String text, DateContext context) {
        Matcher matcher = EDGE.matcher(text);
        return matcher.matches()
                ? new SingleDates(context)
                        .read(matcher.group(2))
                        .filter(reading -> !(reading instanceof Known known)
                                || known.date().from().precision() != KnownDate.Precision.DAY)
                : Optional.empty();
    }

    private static Optional<Reading> known(Optional<KnownDate> date) {
        return date.map(Known::new);
    }

    private static int nth(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return NTH.containsKey(group) ? NTH.get(group) : Integer.parseInt(group);
            }
        }
        return 0;
    }

    private static int year(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return DatesOfNumbers.year(group);
            }
        }
        return 0;
    }
}
