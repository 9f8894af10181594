// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope;
import io.kogge.notification.texts.usecase.KeptTexts;
import io.kogge.notification.timeline.model.RecipientLine;
import io.kogge.notification.timeline.model.TimelineEntry;
import io.kogge.web.page.PageContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says on pages what the codes of messages mean; templates find it as {@code wording}. */
public final class MessageWords {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}");

    private static final Map<Status, String> TONES = Map.of(
            Status.QUEUED, "live",
            Status.HELD, "wait",
            Status.SENT, "good",
            Status.BOUNCED, "bad",
            Status.FAILED, "bad",
            Status.SKIPPED, "");

    private final KeptTexts texts;

    /** What staff wrote is called by its subject. */
    public MessageWords(KeptTexts texts) {
        this.texts = texts;
    }

    /** What a message is called: "What came of it? (2nd question)". */
    public String name(PageContext page, Mission mission, TimelineEntry entry) {
        return name(
                page,
                mission,
                entry.template(),
                entry.occurrence().map(Occurrence::id).orElse(""),
                entry.round());
    }

    /** The same of what is planned for a person. */
    public String name(PageContext page, Mission mission, Occurrence occurrence) {
        return name(
                page,
                mission,
                occurrence.template(),
                occurrence.id(),
                occurrence.timing().round() + 1);
    }

    /** The same of a letter, whose round its occurrence knows. */
    public String name(PageContext page, Mission mission, RecipientLine line) {
        String occurrence = line.delivery().letter().cause().occurrenceId();
        String name = name(
                page,
                mission,
                line.delivery().letter().template(),
                occurrence == null ? "" : occurrence,
                Occurrence.roundOf(line.delivery().letter()));
        return line.delivery()
                .letter()
                .to()
                .stop()
                .map(stop -> name + ": " + stop.city())
                .orElse(name);
    }

    private String name(PageContext page, Mission mission, MessageKind kind, String occurrence, int round) {
        String name = (kind.toChosen() ? subject(page, mission, kind, occurrence) : Optional.<String>empty())
                .orElseGet(() -> page.text("template." + kind.key()));
        return round <= 1
                ? name
                : page.text(
                        "round.in",
                        name,
                        page.text(kind == MessageKind.FOLLOW_UP ? "round.question" : "round.time", round));
    }

    private Optional<String> subject(PageContext page, Mission mission, MessageKind kind, String occurrence) {
        String key = occurrence.substring(occurrence.lastIndexOf(':') + 1);
        return key.isEmpty()
                ? Optional.empty()
                : texts.anyOf(new TextId(kind, TextScope.message(mission.id(), key)), page.language())
                        .map(wording -> PLACEHOLDER
                                .matcher(wording.subject().replace("{{mission}}", mission.title(page.language())))
                                .replaceAll("…"));
    }

    /** Whether this mission has words of its own for such messages. */
    public boolean ownWords(Mission mission, MessageKind kind) {
        return texts.changed(new TextId(kind, TextScope.mission(mission.id())));
    }

    /** Colour of a status, for those who see colours. */
    public String tone(Status status) {
        return TONES.getOrDefault(status, "");
    }

    /** "15 Dutch, 2 English". */
    public String languages(PageContext page, TimelineEntry entry) {
        return entry.languages().entrySet().stream()
                .map(found -> found.getValue() + " " + language(page, found.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** "Dutch" for nl. */
    public String language(PageContext page, String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(page.locale());
    }

    /** What became of one message, with the reason where there is one. */
    public String outcome(PageContext page, RecipientLine line) {
        String word = page.text("status." + line.status().name())
                + (line.joinedLate() ? page.text("timeline.late-joiner") : "");
        String reason = reason(page, line);
        return reason.isEmpty() ? word : word + ": " + reason;
    }

    /** Why a message did not go out, or did not yet, with the mail server's words where it said something. */
    public String reason(PageContext page, RecipientLine line) {
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
