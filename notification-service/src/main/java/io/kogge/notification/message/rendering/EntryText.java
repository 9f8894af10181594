// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Stop;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a calendar entry says beside its times. Calendars are shared with colleagues and assistants, so it says only what
 * is public, and links to the page that everybody may see.
 *
 * @param page the mission's public page
 */
record EntryText(String title, String location, String description, URI page) {

    /** Of one stop alone. */
    static EntryText of(
            Mission mission, Stop stop, String language, URI page, Messages messages, Locale locale, Dates dates) {
        StopWords words = StopWords.of(stop, dates);
        return new EntryText(
                messages.text(locale, "entry.stop-title", stop.city(), mission.title(language)),
                stop.city(),
                messages.text(locale, "entry.stop", words.city(), words.from(), words.to())
                        + "\n"
                        + messages.text(locale, "entry.local-times")
                        + "\n\n"
                        + messages.text(locale, "entry.page", page),
                page);
    }

    static EntryText of(Mission mission, String language, URI page, Messages messages, Locale locale, Dates dates) {
        String route = mission.stops().stream()
                .map(stop -> StopWords.of(stop, dates))
                .map(stop -> messages.text(locale, "entry.stop", stop.city(), stop.from(), stop.to()))
                .collect(Collectors.joining("\n"));
        String summary = mission.summary(language);
        return new EntryText(
                mission.title(language),
                mission.stops().stream().map(Stop::city).distinct().collect(Collectors.joining(" – ")),
                (summary.isEmpty() ? "" : summary + "\n\n")
                        + route
                        + "\n"
                        + messages.text(locale, "entry.local-times")
                        + "\n\n"
                        + messages.text(locale, "entry.page", page),
                page);
    }
}
