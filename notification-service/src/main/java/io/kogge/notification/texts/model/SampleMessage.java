// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.MailFacts;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.StaffFacts;
import io.kogge.notification.message.model.StaffNews;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What messages are written from when they are only looked at. */
public final class SampleMessage {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration LINK_WORKS = Duration.ofDays(2);
    private static final int STARTS_IN_DAYS = 14;

    private SampleMessage() {}

    /** About a mission that is not real, to somebody who is not. */
    public static MailFacts of(MessageKind kind, SamplePerson person, String language, Instant now) {
        return kind.toStaff()
                ? toStaff(kind, person.contact(language), now)
                : of(kind, mission(kind, now), person, language, now);
    }

    /** Of all sorts, so that each part of a text is in one of them: to each of the people, about a mission that travels and one that does not. */
    public static Stream<MailFacts> all(MessageKind kind, String language, Instant now) {
        return Arrays.stream(SamplePerson.values())
                .flatMap(person -> kind.toStaff()
                        ? Stream.of(of(kind, person, language, now))
                        : Stream.of(Direction.OUTGOING, Direction.INCOMING)
                                .map(way -> of(kind, mission(kind, now).going(way), person, language, now)));
    }

    /** About this mission, to somebody who is not real. */
    public static MessageFacts of(
            MessageKind kind, Mission mission, SamplePerson person, String language, Instant now) {
        return of(kind, mission, person.participant(mission.id(), "OTHER"), person.contact(language), language, now);
    }

    /** About this mission, to somebody real, in this language whichever that person reads. */
    public static MessageFacts of(
            MessageKind kind, Mission mission, Participant participant, Contact contact, String language, Instant now) {
        return new MessageFacts(
                UUID.randomUUID().toString(),
                kind,
                mission,
                participant,
                contact.reading(language),
                now.plus(LINK_WORKS),
                calendar(kind, mission),
                null,
                kind == MessageKind.RETURN_DAY_INVITATION ? mission(kind, now) : null,
                kind == MessageKind.STOP_ENTRY ? stop(mission) : null);
    }

    private static MessageFacts.OneStop stop(Mission mission) {
        return StopKey.of(mission).entrySet().stream()
                .findFirst()
                .map(first -> new MessageFacts.OneStop(first.getKey(), first.getValue(), true))
                .orElseThrow();
    }

    /** Staff have an address and a name each; what waits is one of everything. */
    private static StaffFacts toStaff(MessageKind kind, Contact contact, Instant now) {
        LocalDate day = now.atZone(BERLIN).toLocalDate().plusDays(STARTS_IN_DAYS);
        Texts title = mission(kind, now).titles();
        List<StaffNews.Line> lines = Arrays.stream(StaffNews.Waits.values())
                .map(waits -> new StaffNews.Line(waits, title, waits.ordinal() + 1L, day, "/"))
                .toList();
        return new StaffFacts(
                UUID.randomUUID().toString(), kind, contact, new StaffNews(title, "Hamburg", 3, day, "/", lines));
    }

    private static @Nullable CalendarStamp calendar(MessageKind kind, Mission mission) {
        return switch (kind) {
            case CANCELLED, DECLINED, WITHDRAWN -> new CalendarStamp(Method.CANCEL, mission.calendarRevision() + 1);
            case ACCEPTED, PROMOTED, MOVED, MISSION_CHANGED, STOP_ENTRY ->
                new CalendarStamp(Method.REQUEST, mission.calendarRevision());
            default -> null;
        };
    }

    private static Mission mission(MessageKind kind, Instant now) {
        LocalDate first = now.atZone(BERLIN).toLocalDate().plusDays(STARTS_IN_DAYS);
        ZonedDateTime start = first.atTime(9, 0).atZone(BERLIN);
        return new Mission(
                "sample",
                Mission.State.ANNOUNCED,
                new Texts(Map.of(
                        "nl", "Waterstofmissie naar Hamburg (voorbeeld)",
                        "en", "Hydrogen mission to Hamburg (sample)",
                        "de", "Wasserstoffmission nach Hamburg (Beispiel)",
                        "zh-Hans", "汉堡氢能代表团（示例）")),
                new Texts(Map.of(
                        "nl", "Drie dagen bij haven en industrie.",
                        "en", "Three days at port and industry.",
                        "de", "Drei Tage bei Hafen und Industrie.",
                        "zh-Hans", "三天走访港口与工业企业。")),
                List.of(
                        new Stop(
                                "Hamburg",
                                "DE",
                                start,
                                first.plusDays(1).atTime(12, 0).atZone(BERLIN)),
                        new Stop(
                                "Bremen",
                                "DE",
                                first.plusDays(1).atTime(15, 0).atZone(BERLIN),
                                first.plusDays(2).atTime(17, 0).atZone(BERLIN))),
                0,
                kind == MessageKind.MOVED ? Optional.of(start.minusDays(7).toInstant()) : Optional.empty(),
                kind == MessageKind.CANCELLED ? "HOST_UNAVAILABLE" : "");
    }
}
