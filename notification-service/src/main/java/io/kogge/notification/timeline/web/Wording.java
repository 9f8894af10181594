// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.timeline.model.Entry;
import io.kogge.notification.timeline.model.Line;
import io.kogge.web.page.PageContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says on pages what the codes of messages mean; templates find it as {@code wording}. */
public final class Wording {
    private static final Map<Status, String> TONES = Map.of(
            Status.QUEUED, "live",
            Status.SENT, "good",
            Status.BOUNCED, "bad",
            Status.FAILED, "bad",
            Status.SKIPPED, "");

    /** Colour of a status, for those who see colours. */
    public String tone(Status status) {
        return TONES.getOrDefault(status, "");
    }

    /** "15 Dutch, 2 English". */
    public String languages(PageContext page, Entry entry) {
        return entry.languages().entrySet().stream()
                .map(found -> found.getValue() + " " + language(page, found.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** "Dutch" for nl. */
    public String language(PageContext page, String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(page.locale());
    }

    /** What became of one message, with the reason where there is one. */
    public String outcome(PageContext page, Line line) {
        String word = page.text("status." + line.status().name())
                + (line.joinedLate() ? page.text("timeline.late-joiner") : "");
        String reason = reason(page, line);
        return reason.isEmpty() ? word : word + ": " + reason;
    }

    /** Why a message did not go out, or did not yet, with the mail server's words where it said something. */
    public String reason(PageContext page, Line line) {
        if (line.code().isEmpty()) {
            return "";
        }
        String reason = reason(page, line.status(), line.code());
        return line.words().isEmpty() ? reason : page.text("smtp.words", reason, line.words());
    }

    /** What a code means: of the mail server's, the best known are worded, others are cited. */
    public String reason(PageContext page, Status status, String code) {
        if (status == Status.SKIPPED) {
            return page.text("skipped." + code);
        }
        String key = "smtp." + code;
        return page.known(key) ? page.text(key) : page.text("smtp.other", code);
    }

    /** What holds up a message that waits. */
    public String waits(PageContext page, String code) {
        return reason(page, Status.QUEUED, code);
    }

    /** "14 days before the start": how far from the mission a message goes out. */
    public String distance(PageContext page, Occurrence occurrence, ZoneId zone) {
        LocalDate due = occurrence.dueAt().atZone(zone).toLocalDate();
        LocalDate anchor = occurrence.anchor().atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(anchor, due);
        String side = days < 0 ? "before" : "after";
        String number = Math.abs(days) == 1 ? "one" : "many";
        return days == 0 ? page.text("distance.same") : page.text("distance." + side + '.' + number, Math.abs(days));
    }
}
