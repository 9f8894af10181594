// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.kernel.date.KnownDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Dates as people write them, with the precision that they have: {@code 17-9-2018}, {@code sept 2018}, {@code 2018},
 * {@code 5-7 juni 2019}, {@code 2017–2020}. Days come before months, as in the Netherlands.
 */
final class WrittenDate {
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan.*"),
            Pattern.compile("feb.*"),
            Pattern.compile("mrt|maart|mar.*|mär.*"),
            Pattern.compile("apr.*"),
            Pattern.compile("mei|may|mai"),
            Pattern.compile("jun.*"),
            Pattern.compile("jul.*"),
            Pattern.compile("aug.*"),
            Pattern.compile("sep.*"),
            Pattern.compile("okt.*|oct.*"),
            Pattern.compile("nov.*"),
            Pattern.compile("dec.*|dez.*"));
    private static final Pattern DAYS_OF_A_MONTH = Pattern.compile("(\\d{1,2})\\.? ?- ?(\\d{1,2}\\.? \\p{L}.*)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?- ?(\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile("(.+?) (?:-|t/m|tot en met|tot|until|to|bis) (.+)");
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})[-./])?(\\d{1,2})[-./](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(?:\\d{1,2}\\.? )?\\p{L}+\\.?");

    private WrittenDate() {}

    /** What is meant; empty where it is no date, or may mean several. */
    static Optional<KnownDate> find(String written) {
        String text = written.strip()
                .toLowerCase(Locale.ROOT)
                .replace('–', '-')
                .replace('—', '-')
                .replaceAll("(?<=\\p{L}{3}\\.?)\\s*-\\s*(?=\\p{L}|\\d)", " - ")
                .replaceAll("\\s+", " ");
        return KnownDate.find(written.strip())
                .or(() -> matched(DAYS_OF_A_MONTH, text, WrittenDate::between))
                .or(() -> matched(YEARS, text, WrittenDate::between))
                .or(() -> matched(BETWEEN, text, WrittenDate::between))
                .or(() -> one(text));
    }

    /** The first part may leave out what the second says. */
    private static Optional<KnownDate> between(MatchResult parts) {
        String first = parts.group(1);
        String second = parts.group(2);
        String year = second.substring(Math.max(0, second.length() - 4));
        Optional<KnownDate> from = one(first);
        if (from.isEmpty() && first.matches("\\d{1,2}\\.?")) {
            from = one(first + second.substring(Math.max(0, second.indexOf(' '))));
        }
        if (from.isEmpty() && WITHOUT_YEAR.matcher(first).matches()) {
            from = one(first + " " + year);
        }
        return from.flatMap(start -> one(second).flatMap(end -> KnownDate.find(start + "/" + end)));
    }

    private static Optional<KnownDate> one(String text) {
        return KnownDate.find(text)
                .filter(plain -> !text.contains("/"))
                .or(() -> matched(NUMBERS, text, parts -> dated(parts, Integer.parseInt(parts.group(2)))))
                .or(() -> matched(WORDS, text, parts -> dated(parts, month(parts.group(2)))));
    }

    private static Optional<KnownDate> dated(MatchResult parts, int month) {
        String yearAndMonth = parts.group(3) + String.format("-%02d", month);
        return KnownDate.find(
                parts.group(1) == null
                        ? yearAndMonth
                        : yearAndMonth + String.format("-%02d", Integer.parseInt(parts.group(1))));
    }

    /** From 1; 0 for what is no month. */
    private static int month(String word) {
        return IntStream.range(0, MONTHS.size())
                .filter(month -> MONTHS.get(month).matcher(word).matches())
                .map(month -> month + 1)
                .findFirst()
                .orElse(0);
    }

    private static Optional<KnownDate> matched(
            Pattern pattern, String text, Function<MatchResult, Optional<KnownDate>> read) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? read.apply(matcher.toMatchResult()) : Optional.empty();
    }
}
