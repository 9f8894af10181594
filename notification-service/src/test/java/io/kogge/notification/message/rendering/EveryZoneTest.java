// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.calendar.EntryTime;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.testkit.calendar.CalendarReading;
import io.kogge.testkit.calendar.IcalJs;
import io.kogge.web.i18n.Zones;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every zone that Kogge accepts, on the first and the fifteenth of each month of three years and on both sides of each
 * change of the clocks: calendar entry, by the zones that the file defines, and text of the mail say the hour that was
 * planned.
 */
class EveryZoneTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2029, 1, 1);
    /** So many of the wrong ones are enough to see what is wrong. */
    private static final int SHOWN = 20;

    private static final CalendarStamp REQUEST = new CalendarStamp(CalendarStamp.Method.REQUEST, 0);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(Zones::isKnown)
            .sorted()
            .map(ZoneId::of)
            .toList();

    private final TemplateComposer composer = TemplateComposerTest.composer();
    private final List<String> wrongMails = new ArrayList<>();

    /** A mission from one moment to another of the same zone, and the zone of somebody who takes part. */
    private record Case(ZonedDateTime start, ZonedDateTime end, ZoneId reader) {
        CalendarReading planned() {
            return new CalendarReading.Event(start.toInstant(), end.toInstant());
        }
    }

    @Test
    void entryAndTextSayThePlannedHour() {
        IcalJs icalJs = IcalJs.orLeaveOut();
        List<Case> cases = IntStream.range(0, ZONES.size())
                .boxed()
                .flatMap(EveryZoneTest::cases)
                .toList();
        List<CalendarReading> readings = icalJs.read(cases.stream().map(this::write));
        assertThat(readings).hasSameSizeAs(cases);
        List<String> wrongEntries = IntStream.range(0, cases.size())
                .filter(i -> !readings.get(i).equals(cases.get(i).planned()))
                .mapToObj(i -> cases.get(i) + " is read as " + readings.get(i))
                .toList();
        assertThat(wrongEntries.stream().limit(SHOWN))
                .as("%d wrong entries", wrongEntries.size())
                .isEmpty();
        assertThat(wrongMails.stream().limit(SHOWN))
                .as("%d wrong mails", wrongMails.size())
                .isEmpty();
        System.out.printf("%d calendar entries in %d zones read by ical.js%n", cases.size(), ZONES.size());
    }

    private static Stream<Case> cases(int index) {
        // any other zone will do for the reader; so each has its turn
        ZoneId reader = ZONES.get((index * 7 + 100) % ZONES.size());
        List<ZonedDateTime> moments = moments(ZONES.get(index));
        return IntStream.range(0, moments.size() / 2)
                .mapToObj(i -> new Case(moments.get(2 * i), moments.get(2 * i + 1), reader));
    }

    /** Every one is the start or the end of one case, so their number has to be even. */
    private static List<ZonedDateTime> moments(ZoneId zone) {
        Stream<LocalDateTime> days = FROM.datesUntil(UNTIL)
                .filter(day -> day.getDayOfMonth() == 1 || day.getDayOfMonth() == 15)
                .map(day -> day.atTime(LocalTime.of(9, 0)));
        Stream<LocalDateTime> changes = Stream.iterate(
                        zone.getRules().nextTransition(FROM.atStartOfDay(zone).toInstant()),
                        change -> change != null
                                && change.getDateTimeBefore().toLocalDate().isBefore(UNTIL),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .flatMap(EveryZoneTest::bothSides);
        List<ZonedDateTime> moments = Stream.concat(days, changes)
                .map(local -> local.atZone(zone))
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (moments.size() % 2 == 1) {
            moments.add(UNTIL.atTime(LocalTime.NOON).atZone(zone));
        }
        return moments;
    }

    /** The first and the last minute that the clocks skip or show twice, and those before and after. */
    private static Stream<LocalDateTime> bothSides(ZoneOffsetTransition change) {
        LocalDateTime one = change.getDateTimeBefore();
        LocalDateTime other = change.getDateTimeAfter();
        return Stream.of(one.minusMinutes(1), one, other.minusMinutes(1), other);
    }

    /** The mail's calendar entry, once its texts have been looked at. */
    private String write(Case each) {
        Mission mission = Missions.between(each.start(), each.end());
        Mail english = compose(mission, each.reader(), "en", REQUEST);
        look(each, english.plain(), Locale.ENGLISH, "to", "On your clock (in %s) it starts on %s.");
        Mail dutch = compose(mission, each.reader(), "nl", null);
        look(each, dutch.plain(), Locale.forLanguageTag("nl"), "tot", "Op uw klok (in %s) begint het op %s.");
        String entry = english.calendar().text();
        String local = "DTSTART;TZID=" + each.start().getZone() + ":" + BASIC.format(each.start()) + "\r\n";
        if (new EntryTime(each.start()).namesZone() && !entry.contains(local)) {
            wrongMails.add(each + ": no " + local);
        }
        return entry;
    }

    private void look(Case each, String text, Locale locale, String to, String ownClock) {
        DateTimeFormatter words = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", locale);
        boolean oneDay = each.start().toLocalDate().equals(each.end().toLocalDate());
        String end = oneDay ? DateTimeFormatter.ofPattern("HH:mm").format(each.end()) : words.format(each.end());
        String stop = "Here: " + words.format(each.start()) + " " + to + " " + end + "\n";
        ZonedDateTime own = each.start().withZoneSameInstant(each.reader());
        String city = Zones.city(each.reader(), locale);
        boolean differs = !own.toLocalDateTime().equals(each.start().toLocalDateTime());
        String sentence = ownClock.formatted(city, words.format(own));
        if (!text.contains(stop)
                || text.contains(ownClock.substring(0, 8)) != differs
                || differs != text.contains(sentence)) {
            wrongMails.add(each + ": " + text);
        }
    }

    private Mail compose(Mission mission, ZoneId reader, String language, @Nullable CalendarStamp stamp) {
        return composer.compose(new MessageFacts(
                "d",
                MessageKind.ACCEPTED,
                mission,
                Missions.participant(PlaceDecision.ACCEPTED),
                Missions.contact("r1", language, reader.getId()),
                null,
                stamp));
    }
}
