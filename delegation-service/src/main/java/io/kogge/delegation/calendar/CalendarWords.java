// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.calendar;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a mission's entry says, in every language that mails come in. */
public final class CalendarWords {
    /** In no catalogue, so that all are read in the search for it. */
    private static final String NOTHING = "nothing";

    private final Messages messages;
    private final ZoneId office;
    private final Clock clock;

    /** Reads the words of all languages now, and not on a thread that waits for nothing. */
    public CalendarWords(Messages messages, ZoneId office, Clock clock) {
        this.messages = messages;
        this.office = office;
        this.clock = clock;
        Languages.ALL.forEach(language -> messages.find(Locale.forLanguageTag(language), NOTHING));
    }

    /** What the calendar of all missions is called. */
    public String name(String office, String language) {
        return messages.text(Locale.forLanguageTag(language), "calendar.name", office);
    }

    /** This mission's entry, for a reader of this language. */
    public MissionEntry entry(Mission mission, String language, URI page) {
        Stop first = mission.stops().get(0);
        Stop last = mission.stops().get(mission.stops().size() - 1);
        return new MissionEntry(
                mission.id(),
                Math.toIntExact(Math.min(mission.sequence(), Integer.MAX_VALUE)),
                since(mission),
                first.arrival(),
                last.departure(),
                text(mission.titles(), language),
                mission.stops().stream().map(Stop::city).distinct().collect(Collectors.joining(" – ")),
                description(mission, language, page),
                page);
    }

    /** It changes by whoever changes the mission, and by itself where registration closes before an event says so. */
    private Instant since(Mission mission) {
        Instant now = clock.instant();
        Instant changed = mission.changedAt();
        Instant closing = mission.registrationClosesAt();
        boolean closedByItself = mission.registrationAt(now) != mission.registration();
        if (closedByItself && (changed == null || changed.isBefore(closing))) {
            return closing;
        }
        // where nobody noted it: before this day began, so that the file is the same all day
        return changed == null ? now.truncatedTo(ChronoUnit.DAYS) : changed;
    }

    private String description(Mission mission, String language, URI page) {
        Locale locale = Locale.forLanguageTag(language);
        Dates dates = new Dates(messages, locale, office, clock);
        String summary = text(mission.summaries(), language);
        String route =
                mission.stops().stream().map(stop -> stop(stop, dates, locale)).collect(Collectors.joining("\n"));
        String registration = registration(mission, dates, locale);
        return (summary.isEmpty() ? "" : summary + "\n\n")
                + route
                + "\n"
                + messages.text(locale, "calendar.local-times")
                + "\n\n"
                + (registration == null ? "" : registration + "\n")
                + messages.text(locale, "calendar.page", page);
    }

    private String stop(Stop stop, Dates dates, Locale locale) {
        boolean oneDay = stop.from().toLocalDate().equals(stop.to().toLocalDate());
        return messages.text(
                locale,
                "calendar.stop",
                stop.city(),
                dates.moment(stop.arrival()),
                oneDay ? dates.time(stop.departure()) : dates.moment(stop.departure()));
    }

    private @Nullable String registration(Mission mission, Dates dates, Locale locale) {
        Instant now = clock.instant();
        return switch (mission.registrationAt(now)) {
            case OPEN -> messages.text(locale, "calendar.closes", dates.dateTime(mission.registrationClosesAt()));
            case NOT_YET_OPEN -> messages.text(locale, "calendar.opens", dates.dateTime(mission.registrationOpensAt()));
            case CLOSED -> null;
        };
    }

    private static String text(Texts texts, String language) {
        return texts.in(language).map(Texts.Text::text).orElse("");
    }
}
