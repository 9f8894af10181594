// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Labels;
import io.kogge.mission.review.model.Months;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Sheet;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What the review's codes are called in one reader's language. */
final class ReviewTerms {
    private final Messages messages;
    private final Locale locale;
    private final Dates dates;

    private ReviewTerms(Messages messages, Locale locale, ZoneId zone, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.dates = new Dates(messages, locale, zone, clock);
    }

    /**
     * Makes them.
     *
     * @param zone in which the office has its days
     */
    record Maker(Messages messages, ZoneId zone, Clock clock) {
        /** For the reader of a page. */
        ReviewTerms of(ServerRequest request) {
            Locale locale = request.exchange().getLocaleContext().getLocale();
            return in(locale == null ? Locale.ENGLISH : locale);
        }

        ReviewTerms in(Locale locale) {
            return new ReviewTerms(messages, locale, zone, clock);
        }
    }

    String text(String key, Object... values) {
        return messages.text(locale, key, values);
    }

    Dates dates() {
        return dates;
    }

    Locale locale() {
        return locale;
    }

    /** "2018", "2017–2020", "school year 2019–2020", "1 April – 30 June 2019". */
    String period(Period period) {
        int first = period.first().getYear();
        int last = period.last().getYear();
        if (period.equals(Period.years(first, last))) {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
        return period.equals(Period.schoolYear(first))
                ? text("review.school-year", first + "–" + last)
                : dates.range(period.first(), period.last());
    }

    /** Months between which something was. */
    String months(String months) {
        Months read = Months.parse(months);
        return period(new Period(read.firstDay(), read.lastDay()));
    }

    /** A text for this reader; empty if there is none. */
    String in(Map<String, String> texts) {
        return new Texts(texts).in(locale.toLanguageTag()).map(Texts.Text::text).orElse("");
    }

    /** What a row is called by itself. */
    String name(Sheet.Row row) {
        return Labels.in(row.label(), locale.toLanguageTag(), row.key());
    }

    /** The paragraphs of a text for this reader. */
    List<String> paragraphs(Map<String, String> texts) {
        return in(texts)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What a row is about. */
    String label(By by, Sheet.Row row, Map<String, String> lines) {
        String key = row.key();
        if (by == By.ONLINE || by == By.UNDATED) {
            return text("review.narrowed." + code(by.name()));
        }
        if (key.isEmpty()) {
            return text("review.unknown." + code(by.name()));
        }
        return switch (by) {
            case CATEGORY, ALSO -> category(key);
            case COUNTRY -> Countries.name(key, locale);
            case THEME, PARTNER -> name(row);
            case DIRECTION -> text("direction." + code(key));
            case FORMAT -> text("format." + code(key));
            case POLICY_LINE -> lines.getOrDefault(key, key);
            case YEAR, ONLINE, UNDATED -> key;
        };
    }

    /** A number with the list behind it; nothing is behind a zero. */
    ReviewView.Linked number(String about, long number, @Nullable String href) {
        String written = number(number);
        return new ReviewView.Linked(written, number == 0 ? null : href, about + ": " + written);
    }

    /** A whole number, as it is written in this language. */
    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String category(String name) {
        return name.isEmpty() ? text("review.unknown.category") : text("review.category." + code(name));
    }

    /** Names of the policy lines by id. */
    Map<String, String> lines(Sheet sheet) {
        return sheet.chapters().stream().collect(Collectors.toMap(Sheet.Chapter::line, chapter -> in(chapter.names())));
    }

    static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
