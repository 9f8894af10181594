// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.message.model.StaffFacts;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Choice;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What texts to staff can name, in the reader's words. */
final class StaffValues {
    private final Messages words;
    private final Locale locale;
    private final Dates dates;
    private final LinkWriter links;

    StaffValues(Messages words, Locale locale, Dates dates, LinkWriter links) {
        this.words = words;
        this.locale = locale;
        this.dates = dates;
        this.links = links;
    }

    Map<String, Object> of(StaffFacts facts, String addressLink, String office) {
        StaffNews news = facts.news();
        Map<String, Object> values = new HashMap<>();
        values.put("named", !facts.contact().name().isEmpty());
        values.put("name", facts.contact().name());
        values.put("office", office);
        values.put("about", text(news.about()));
        values.put("with", news.with());
        values.put("count", number(news.count()));
        values.put("one", news.count() == 1);
        values.put("day", day(news.day()));
        values.put("inDays", news.day() == null ? "" : dates.relative(news.day()));
        values.put("lines", news.lines().stream().map(this::line).toList());
        values.put("pageLink", links.staffPage(news.path()));
        values.put("mailAddressLink", addressLink);
        return values;
    }

    private Map<String, String> line(StaffNews.Line line) {
        String key = "staff.line." + Choice.code(line.what()) + (line.count() == 1 ? ".one" : "");
        return Map.of(
                "line", words.text(locale, key, text(line.about()), number(line.count()), day(line.day())),
                "lineLink", links.staffPage(line.path()));
    }

    private String text(Texts texts) {
        return texts.in(locale.toLanguageTag()).map(Texts.Text::text).orElse("");
    }

    private String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.date(day);
    }
}
