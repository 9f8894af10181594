// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.kernel.date.Reading.Doubtful;
import io.kogge.kernel.date.Reading.Known;
import io.kogge.kernel.date.Reading.Unknown;
import io.kogge.kernel.date.Reading.Unreadable;
import io.kogge.kernel.date.Reading.Why;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them in lists, in Dutch, English and German, and keeps the precision that they have: "najaar 2018" is
 * from September to November, "begin mei 2018" is May. What can mean two things is doubtful.
 */
public final class WrittenDates {
    private static final Set<String> NOBODY_KNOWS = Set.of(
            "",
            "?",
            "??",
            "???",
            "-",
            "--",
            "x",
            "onbekend",
            "niet bekend",
            "nog niet bekend",
            "unknown",
            "not known",
            "n.v.t.",
            "nvt",
            "n.v.t",
            "n/a",
            "n.a.",
            "na",
            "nnb",
            "n.n.b.",
            "n.t.b.",
            "ntb",
            "nog te bepalen",
            "tbd",
            "t.b.d.",
            "tba",
            "geen",
            "none",
            "unbekannt",
            "k.a.",
            "geen datum",
            "no date");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u201b`\\u00b4]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");
    private static final Pattern ASKED = Pattern.compile(" *\\(?\\?+\\)?$");
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)\\.?,? +(?=.*\\d)");
    private static final Pattern DIGITS = Pattern.compile("[\\d./-]+");
    private static final Pattern TIME = Pattern.compile(
            "(?:,|\\bom\\b|\\bat\\b|\\bum\\b|\\bvanaf\\b|\\s|(?<=\\d)t)\\s*\\d{1,2}(?::\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?(?:uur|u|h|am|pm|uhr))?|[.:]\\d\\d ?(?:uur|u|h|am|pm|uhr)| ?(?:uur|uhr|am|pm))"
                    + "(?: ?(?:-|tot|to|bis) ?\\d{1,2}(?:[.:]\\d\\d)?(?: ?(?:uur|u|h|am|pm|uhr))?)?(?: ?z|[+-]\\d\\d:?\\d\\d)?$");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:ca|circa|ong|ongeveer|rond|omstreeks|about|around|approx|etwa|vermoedelijk|waarschijnlijk)\\b\\.? *|[±~] *|c\\. *");
    private static final Pattern OPEN = Pattern.compile(
            "(?:vanaf|sinds|since|from|seit|na|after|voor|before|tot|until|t/m|ab)\\b +(.+)|(.+?) *(?:-|tot|t/m|to|bis|until)? *(?:heden|nu|now|present|today|heute)|(.+?) ?-");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\d{1,2}[-/.](?:1[3-9]|2\\d|3[01])[-/.]\\d{2,4}.*");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:1[3-9]|2\\d|3[01])[-/.]\\d{1,2}[-/.]\\d{2,4}.*");

    private static final Pattern YEAR = Pattern.compile("\\d{4}|'\\d\\d");

    /** What a year is of, where that is said: the dates are the same without it. */
    private static final Pattern SCHOOL_YEAR = Pattern.compile(
            "(?:schooljaar|studiejaar|collegejaar|academisch jaar|seizoen|periode|school year|academic year|season|period):? +");

    private WrittenDates() {}

    /** Reads a date of a Dutch list, without a year above it. */
    public static Reading read(String text) {
        return read(text, DateContext.DUTCH);
    }

    /** Reads a date. */
    public static Reading read(String text, DateContext context) {
        String plain = plain(text);
        if (NOBODY_KNOWS.contains(plain)) {
            return new Unknown();
        }
        if (DIGITS.matcher(plain).matches()) {
            // as most dates of a list are written
            Optional<Reading> digits = new SingleDates(context).read(plain);
            if (digits.isPresent()) {
                return digits.get();
            }
        }
        String asked = ASKED.matcher(plain).replaceFirst("");
        Matcher about = ABOUT.matcher(asked);
        boolean doubted = !asked.equals(plain);
        if (about.lookingAt()) {
            return doubted(certain(asked.substring(about.end()), context), Why.APPROXIMATE);
        }
        Reading reading = certain(asked, context);
        if (doubted) {
            return doubted(reading, Why.APPROXIMATE);
        }
        Matcher open = OPEN.matcher(asked);
        if (reading instanceof Unreadable && open.matches()) {
            for (int group = 1; group <= open.groupCount(); group++) {
                if (open.group(group) != null) {
                    return doubted(certain(open.group(group).strip(), context), Why.OPEN);
                }
            }
        }
        return reading;
    }

    /**
     * Which comes first in the dates of digits of one column: what its unmistakable dates say. Without any it is as doubtful as it
     * was, and where they contradict one another too.
     */
    public static Order order(Collection<String> column, Order otherwise) {
        boolean month = column.stream()
                .map(WrittenDates::plain)
                .anyMatch(text -> MONTH_FIRST.matcher(text).matches());
        boolean day = column.stream()
                .map(WrittenDates::plain)
                .anyMatch(text -> DAY_FIRST.matcher(text).matches());
        if (month) {
            return day ? Order.DOUBTFUL : Order.MONTH_FIRST;
        }
        return day ? Order.DAY_FIRST : otherwise;
    }

    private static Reading certain(String plain, DateContext context) {
        String bare = SCHOOL_YEAR.matcher(plain).lookingAt()
                ? SCHOOL_YEAR.matcher(plain).replaceFirst("")
                : plain;
        String dated = TIME.matcher(bare).replaceFirst("").strip();
        Optional<DayOfWeek> weekday = Optional.empty();
        Matcher word = WORD.matcher(dated);
        if (word.lookingAt()) {
            weekday = MonthNames.weekday(word.group(1));
            dated = weekday.isPresent() ? dated.substring(word.end()) : dated;
        }
        Reading reading = undated(dated, context);
        if (reading instanceof Unreadable && context.order() == Order.DOUBTFUL) {
            reading = inEitherOrder(dated, context);
        }
        if (reading instanceof Unreadable
                && context.year().isPresent()
                && !YEAR.matcher(dated).find()) {
            // "najaar", "Q3", "begin" under a year
            reading = undated(dated + " " + context.year().getAsInt(), context);
        }
        if (weekday.isPresent() && reading instanceof Known known && isDay(known.date(), dated)) {
            LocalDate first = known.date().first();
            return first.getDayOfWeek() == weekday.get() ? reading : doubted(reading, Why.WEEKDAY);
        }
        return reading;
    }

    /** Without a time of day and a day of the week. */
    private static Reading undated(String dated, DateContext context) {
        return Periods.read(dated, context)
                .or(new SingleDates(context).reader(dated))
                .or(new DateRanges(context).reader(dated))
                .orElse(new Unreadable());
    }

    /** "1-2-2019 t/m 3-4-2019": what it means with the day first, and with the month first. */
    private static Reading inEitherOrder(String dated, DateContext context) {
        Reading dayFirst = undated(dated, new DateContext(context.year(), Order.DAY_FIRST));
        Reading monthFirst = undated(dated, new DateContext(context.year(), Order.MONTH_FIRST));
        if (dayFirst.equals(monthFirst) || !(monthFirst instanceof Known second)) {
            return dayFirst;
        }
        return dayFirst instanceof Known first
                ? new Doubtful(List.of(first.date(), second.date()), Why.DAY_OR_MONTH_FIRST)
                : monthFirst;
    }

    private static boolean isDay(KnownDate date, String dated) {
        return date.from().precision() == KnownDate.Precision.DAY && !dated.startsWith("w");
    }

    private static Reading doubted(Reading reading, Why why) {
        return reading instanceof Known known ? new Doubtful(List.of(known.date()), why) : reading;
    }

    /** Small letters without accents, single blanks, one kind of dash and of apostrophe. */
    private static String plain(String text) {
        boolean usual = text.chars().allMatch(c -> c > ' ' && c <= '~' && c != '`' || c == ' ');
        String letters = usual ? text : unaccented(text);
        return BLANKS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static String unaccented(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return APOSTROPHES.matcher(DASHES.matcher(letters).replaceAll("-")).replaceAll("'");
    }
}
