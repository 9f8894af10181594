// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.kernel.date.KnownDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them, with the precision that they have: "sept 2018", "17-9-2018", "2014 – 2019", "1989". */
final class TypedDate {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-./](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[–—]\\s*|\\s+(?:-|t/m|tot|until|to)\\s+|(?<=^\\d{4})-(?=\\d{4}$)");
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("maa", "mrt", "mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dec"));

    private TypedDate() {}

    /** What is meant; empty where nobody can say. */
    static Optional<KnownDate> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Optional<KnownDate> written = KnownDate.find(typed.strip());
        if (written.isPresent()) {
            return written;
        }
        String[] parts = BETWEEN.split(text);
        if (parts.length == 2) {
            return one(parts[0]).flatMap(from -> one(parts[1]).flatMap(to -> between(from, to)));
        }
        return one(text);
    }

    private static Optional<KnownDate> between(KnownDate from, KnownDate to) {
        return KnownDate.find(from + "/" + to);
    }

    private static Optional<KnownDate> one(String text) {
        Matcher day = NUMBERS.matcher(text);
        if (day.matches()) {
            return day(number(day, 3), number(day, 2), number(day, 1));
        }
        Matcher month = MONTH_YEAR.matcher(text);
        if (month.matches()) {
            return month(number(month, 2), number(month, 1));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            int named = named(words.group(2));
            return words.group(1) == null
                    ? month(number(words, 3), named)
                    : day(number(words, 3), named, number(words, 1));
        }
        return KnownDate.find(text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** From 1; 0 for what is no month. */
    private static int named(String word) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).stream().anyMatch(word::startsWith)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static Optional<KnownDate> day(int year, int month, int day) {
        try {
            return Optional.of(KnownDate.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<KnownDate> month(int year, int month) {
        try {
            return Optional.of(KnownDate.month(YearMonth.of(year, month)));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
