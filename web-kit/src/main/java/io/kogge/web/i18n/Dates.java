// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.KnownDate.Precision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates and times in one reader's words. Made for one page or mail: {@code today} is the day it is made. */
public final class Dates {
    /** As many as the catalogues have patterns: taking one apart costs more than writing a date by it. */
    private static final Map<Pattern, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private final Messages messages;
    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;

    private record Pattern(String letters, Locale locale) {
        DateTimeFormatter formatter() {
            return DateTimeFormatter.ofPattern(letters, locale);
        }
    }

    /** The zone is the one that the reader takes for granted. */
    public Dates(Messages messages, Locale locale, ZoneId zone, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
    }

    /** "25 March 2027". */
    public String date(LocalDate date) {
        return format(date, "date");
    }

    /** "Thursday 25 March 2027". */
    public String weekday(LocalDate date) {
        return format(date, "weekday");
    }

    /** "25–27 March 2027", "30 March – 2 April 2027"; one date if they are the same. */
    public String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (first.getYear() != last.getYear()) {
            return messages.text(locale, "dates.span", date(first), date(last));
        }
        if (first.getMonth() != last.getMonth()) {
            return messages.text(locale, "dates.span", format(first, "months-first"), format(last, "months-last"));
        }
        return messages.text(locale, "dates.range", format(first, "range-first"), format(last, "range-last"));
    }

    /** As precisely as it is known: "25–27 March 2027", "September 2018", "2018", "March – May 2018". */
    public String known(KnownDate date) {
        if (date.from().precision() == Precision.DAY && date.to().precision() == Precision.DAY) {
            return range(date.first(), date.last());
        }
        if (date.from().equals(date.to())) {
            return part(date.from());
        }
        boolean months = date.from().precision() == Precision.MONTH && date.to().precision() == Precision.MONTH;
        return months && date.first().getYear() == date.last().getYear()
                ? messages.text(
                        locale,
                        "dates.span",
                        format(date.first(), "year-months-first"),
                        format(date.last(), "year-months-last"))
                : messages.text(locale, "dates.span", part(date.from()), part(date.to()));
    }

    private String part(KnownDate.Part part) {
        return switch (part.precision()) {
            case YEAR -> format(part.first(), "year");
            case MONTH -> format(part.first(), "month");
            case DAY -> date(part.first());
        };
    }

    /** "07:30". */
    public String time(ZonedDateTime moment) {
        return moment.format(pattern("time"));
    }

    /** "Thursday 25 March 2027, 07:30", as it is read on the clocks there. */
    public String moment(ZonedDateTime moment) {
        return messages.text(locale, "dates.moment", weekday(moment.toLocalDate()), time(moment));
    }

    /** "Thursday 25 March 2027, 07:30", with the zone's name where its clocks differ from the reader's then. */
    public String dateTime(ZonedDateTime moment) {
        return withZone(moment(moment), moment);
    }

    private String withZone(String text, ZonedDateTime moment) {
        boolean differs = !moment.getOffset().equals(zone.getRules().getOffset(moment.toInstant()));
        return differs ? text + " (" + Zones.name(moment.getZone(), locale) + ")" : text;
    }

    /** A moment on the reader's own clocks. */
    public String dateTime(Instant moment) {
        return dateTime(moment.atZone(zone));
    }

    /** A moment as it is read on a place's clocks, the zone said where it differs from the reader's. */
    public String dateTime(Instant moment, ZoneId place) {
        return dateTime(moment.atZone(place));
    }

    /**
     * "Thursday 25 March 2027, 07:30–07:50": from one moment to another on a place's clocks, the zone said where it differs from
     * the reader's; one moment where both are in the same minute.
     */
    public String span(Instant from, Instant to, ZoneId place) {
        ZonedDateTime first = from.atZone(place).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime last = to.atZone(place).truncatedTo(ChronoUnit.MINUTES);
        if (!last.isAfter(first)) {
            return dateTime(first);
        }
        return first.toLocalDate().equals(last.toLocalDate())
                ? withZone(moment(first) + "–" + time(last), last)
                : withZone(moment(first) + " – " + moment(last), last);
    }

    /** "today", "in 16 days", "3 days ago". */
    public String relative(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        String key = days == 0
                ? "today"
                : days == 1 ? "tomorrow" : days == -1 ? "yesterday" : days > 0 ? "in-days" : "days-ago";
        return messages.text(locale, "dates." + key, Math.abs(days));
    }

    /** The reader's date. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private String format(LocalDate date, String pattern) {
        return date.format(pattern(pattern));
    }

    /** The words are the JDK's, their order is the language's own: its localised styles are too long or too short for us. */
    private DateTimeFormatter pattern(String name) {
        return FORMATS.computeIfAbsent(
                new Pattern(messages.text(locale, "dates.pattern." + name), locale), Pattern::formatter);
    }
}
