// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.reply;

import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.mail.Part;
import io.kogge.notification.bounces.model.reply.CalendarReply.Answer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what calendars answer. An answer needs the entry's UID, whose it is and what it says; whatever else is wrong in the
 * file, its times and zones above all, loses nothing.
 */
public final class ReplyReader {
    private static final List<String> TYPES = List.of("text/calendar", "application/ics");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss['Z']", Locale.ROOT);
    private static final Map<String, Answer> ANSWERS =
            Map.of("ACCEPTED", Answer.ACCEPTED, "DECLINED", Answer.DECLINED, "TENTATIVE", Answer.TENTATIVE);

    private final ProposedTime proposals;

    /** With this knowledge of the names of zones. */
    public ReplyReader(ZoneNames zones) {
        this.proposals = new ProposedTime(zones);
    }

    /** The answer in this mail, or empty where there is none. */
    public Optional<CalendarReply> read(Part mail) {
        return mail.find(TYPES).map(part -> ContentLine.of(part.text())).flatMap(lines -> read(mail, lines));
    }

    private Optional<CalendarReply> read(Part mail, List<ContentLine> lines) {
        boolean counters = lines.stream().anyMatch(line -> line.is("METHOD", "COUNTER"));
        if (!counters && lines.stream().noneMatch(line -> line.is("METHOD", "REPLY"))) {
            return Optional.empty();
        }
        List<ContentLine> event = event(lines);
        String sender = Addresses.first(mail.headers().text("From")).orElse("");
        Optional<ContentLine> attendee = attendee(event, sender);
        Optional<Answer> answer = counters
                ? Optional.of(Answer.PROPOSED)
                : attendee.flatMap(ReplyReader::answer)
                        .or(() -> Spoken.in(mail.headers().text("Subject")));
        String address = attendee.flatMap(line -> Addresses.first(line.value())).orElse(sender);
        return value(event, "UID")
                .flatMap(uid -> answer.map(said -> new CalendarReply(
                        uid,
                        address,
                        said,
                        value(event, "DTSTAMP").map(ReplyReader::instant).orElse(null),
                        counters ? proposals.in(lines) : "",
                        event.stream()
                                .filter(line -> line.is("COMMENT"))
                                .findFirst()
                                .map(ContentLine::text)
                                .orElse(""))));
    }

    /** Outlook puts the zone's definition, with properties of its own, before the event. */
    private static List<ContentLine> event(List<ContentLine> lines) {
        List<ContentLine> event = new ArrayList<>();
        boolean inside = false;
        for (ContentLine line : lines) {
            inside |= line.is("BEGIN", "VEVENT");
            if (line.is("END", "VEVENT")) {
                break;
            }
            if (inside) {
                event.add(line);
            }
        }
        return event;
    }

    /** Google lists only who answers; others keep everybody. */
    private static Optional<ContentLine> attendee(List<ContentLine> event, String sender) {
        List<ContentLine> answering = event.stream()
                .filter(line -> line.is("ATTENDEE") && answer(line).isPresent())
                .toList();
        return answering.stream()
                .filter(line -> Addresses.first(line.value())
                        .filter(address -> Addresses.same(address, sender))
                        .isPresent())
                .findFirst()
                .or(() -> answering.stream().findFirst());
    }

    private static Optional<Answer> answer(ContentLine attendee) {
        return attendee.parameter("PARTSTAT").map(said -> ANSWERS.get(said.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> value(List<ContentLine> event, String name) {
        return event.stream()
                .filter(line -> line.is(name))
                .map(line -> line.value().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static @Nullable Instant instant(String stamp) {
        try {
            return LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notOne) {
            return null;
        }
    }
}
