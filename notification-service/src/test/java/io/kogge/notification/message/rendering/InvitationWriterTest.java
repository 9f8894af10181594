// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.calendar.EntryTime;
import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What the product writes, read back by a calendar library. */
class InvitationWriterTest {
    private static final CalendarStamp REQUEST = new CalendarStamp(Method.REQUEST, 0);

    @Test
    void anInvitationIsReadBackWithTheTimesOfItsPlaces() throws Exception {
        Calendar calendar = calendar(Missions.hamburg(), REQUEST);
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = event(calendar);
        assertThat(event.getDateTimeStart().toString().strip()).isEqualTo("DTSTART;TZID=Europe/Berlin:20270325T090000");
        assertThat(event.getDateTimeEnd().toString().strip()).isEqualTo("DTEND;TZID=Europe/Berlin:20270327T170000");
        assertThat(event.getSummary().getValue()).isEqualTo("Hydrogen mission to Hamburg");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("r1@groningen.example");
        assertThat(event.getSequence().getSequenceNo()).isZero();
        assertThat(event.getOrganizer().getCalAddress()).hasToString("mailto:international@groningen.example");
        Attendee attendee = event.getAttendees().get(0);
        assertThat(attendee.getCalAddress()).hasToString("mailto:r1@example.org");
        assertThat(attendee.toString()).contains("RSVP=FALSE", "PARTSTAT=ACCEPTED");
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    }

    /** Where nobody reads an answer none is asked for, and the time is taken at once; a cancellation never asks. */
    @Test
    void anAnswerIsAskedForWhereSomebodyReadsIt() throws Exception {
        MessageFacts invited = facts(Missions.hamburg(), REQUEST);
        String asked = unfolded(TemplateComposerTest.composer(() -> true)
                .compose(invited)
                .calendar()
                .text());
        assertThat(asked)
                .contains("RSVP=TRUE", "PARTSTAT=NEEDS-ACTION", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE\r\n")
                .contains("X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY\r\n", "X-MICROSOFT-DISALLOW-COUNTER:TRUE\r\n");
        assertThat(unfolded(text(Missions.hamburg(), REQUEST)))
                .contains("X-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n", "TRANSP:OPAQUE\r\n");
        MessageFacts cancelled = facts(Missions.hamburg(), new CalendarStamp(Method.CANCEL, 4));
        assertThat(unfolded(TemplateComposerTest.composer(() -> true)
                        .compose(cancelled)
                        .calendar()
                        .text()))
                .contains("RSVP=FALSE", "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n", "X-MICROSOFT-CDO-APPT-SEQUENCE:4\r\n");
    }

    @Test
    void whoeverSeesTheCalendarLearnsWhatIsPublicAndGetsNoPersonalLink() throws Exception {
        for (Method method : Method.values()) {
            CalendarStamp stamp = new CalendarStamp(method, 1);
            assertThat(unfolded(text(Missions.hamburg(), stamp)))
                    .doesNotContain("/join/my", "/answer", TemplateComposerTest.personalToken());
            VEvent event = event(calendar(Missions.hamburg(), stamp));
            assertThat(event.getUrl().getUri()).hasToString("https://kogge.example/join/" + Missions.ID);
            assertThat(event.getDescription().getValue()).isEqualTo("""
                    Three days at the port.

                    Hamburg: Thursday 25 March 2027, 09:00 to Saturday 27 March 2027, 17:00
                    These are the local times of each place.

                    About this mission: https://kogge.example/join/%s""".formatted(Missions.ID));
        }
    }

    @Test
    void aCancellationHasTheSameUidAndAHigherSequence() throws Exception {
        Calendar calendar = calendar(Missions.hamburg(), new CalendarStamp(Method.CANCEL, 3));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(calendar).getUid().orElseThrow().getValue()).isEqualTo("r1@groningen.example");
        assertThat(event(calendar).getSequence().getSequenceNo()).isEqualTo(3);
        assertThat(event(calendar).getStatus().getValue()).isEqualTo("CANCELLED");
    }

    /** The library would read a file of each zone when it first meets it; BlockHound watches. */
    @Test
    void noZoneHasAFileReadOnAThreadThatMustNotWait() {
        List<String> written = Flux.just(
                        "Pacific/Fiji", "Africa/Nairobi", "Asia/Dhaka", "America/Lima", "Atlantic/Azores")
                .map(ZoneId::of)
                .publishOn(Schedulers.parallel())
                .map(zone -> new EntryTime(
                                LocalDateTime.parse("2027-03-25T09:00:00").atZone(zone))
                        .start()
                        .toString())
                .collectList()
                .block();
        assertThat(written).hasSize(5).contains("DTSTART;TZID=Pacific/Fiji:20270325T090000\r\n");
    }

    @Test
    void startAndEndKeepTheZonesOfTheFirstAndTheLastStop() throws Exception {
        Mission tianjin = new Mission(
                Missions.ID,
                Mission.State.ANNOUNCED,
                new Texts(Map.of("en", "Tianjin; ports, \"new\" energy")),
                Texts.NONE,
                List.of(
                        stop("Groningen", "Europe/Amsterdam", "2027-05-25T09:00", "2027-05-25T12:00"),
                        stop("Tianjin", "Asia/Shanghai", "2027-05-26T09:00", "2027-05-30T20:00")),
                0,
                Optional.empty(),
                "");
        Calendar calendar = calendar(tianjin, REQUEST);
        assertThat(event(calendar).getDateTimeStart().toString().strip())
                .isEqualTo("DTSTART;TZID=Europe/Amsterdam:20270525T090000");
        assertThat(event(calendar).getDateTimeEnd().toString().strip())
                .isEqualTo("DTEND;TZID=Asia/Shanghai:20270530T200000");
        assertThat(event(calendar).getSummary().getValue()).isEqualTo("Tianjin; ports, \"new\" energy");
        assertThat(event(calendar).getLocation().getValue()).isEqualTo("Groningen – Tianjin");
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hydrogen mission to Hamburg and Bremen, with a day at the port of Rotterdam", "氢能", "é", "🚢"})
    void linesAreFoldedByOctetsAndEndAsTheStandardWants(String words) throws Exception {
        String title = words.repeat(30);
        String text = text(Missions.changed(title, "Hamburg", 0), REQUEST);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        });
        assertThat(event(calendar(Missions.changed(title, "Hamburg", 0), REQUEST))
                        .getSummary()
                        .getValue())
                .isEqualTo(title);
    }

    @Test
    void aZoneIsDefinedUnderTheNameUsedAndForTheDatesNeededOnly() {
        Mission stockholm = Missions.between(
                at("2027-03-25T09:00", "Europe/Stockholm"), at("2027-03-27T17:00", "Europe/Stockholm"));
        assertThat(definitions(stockholm)).isEqualTo("""
                BEGIN:VTIMEZONE
                TZID:Europe/Stockholm
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20270328T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20271031T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20280326T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                END:VTIMEZONE
                """);
    }

    @Test
    void aZoneWhoseClocksNeverChangeHasItsOneOffset() {
        Mission kolkata =
                Missions.between(at("2027-03-25T09:00", "Asia/Kolkata"), at("2027-03-27T17:00", "Asia/Kolkata"));
        assertThat(definitions(kolkata)).isEqualTo("""
                BEGIN:VTIMEZONE
                TZID:Asia/Kolkata
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0530
                TZOFFSETTO:+0530
                END:STANDARD
                END:VTIMEZONE
                """);
    }

    @Test
    void aTimeThatTheClocksSkipIsTheOneAfterTheGap() {
        Mission mission =
                Missions.between(at("2027-03-28T02:30", "Europe/Berlin"), at("2027-03-30T17:00", "Europe/Berlin"));
        assertThat(text(mission, REQUEST)).contains("DTSTART;TZID=Europe/Berlin:20270328T033000\r\n");
    }

    @Test
    void aTimeThatTheClocksShowTwiceIsTheFirstAndWrittenInUtc() {
        Mission mission =
                Missions.between(at("2027-10-29T09:00", "Europe/Berlin"), at("2027-10-31T02:30", "Europe/Berlin"));
        assertThat(text(mission, REQUEST))
                .contains("DTSTART;TZID=Europe/Berlin:20271029T090000\r\n", "DTEND:20271031T003000Z\r\n");
    }

    @Test
    void nothingIsWrittenThatCalendarsAreKnownToMisread() throws Exception {
        Contact contact = Missions.contact("r1", "en", "Europe/London");
        Contact quoted = new Contact(
                "r1",
                "Vries; \"Ada\" de",
                contact.email(),
                contact.language(),
                contact.zone(),
                contact.linkVersion(),
                contact.formerEmail(),
                contact.newEmail(),
                contact.addressChange());
        String text = unfolded(text(Missions.changed("North\\new", "A\\B", 0), quoted, REQUEST));
        assertThat(text)
                .contains("SUMMARY:North/new\r\n", "LOCATION:A/B\r\n", "CN=\"Vries, 'Ada' de\"", "\r\nDTEND")
                .doesNotContain("DURATION", "\\\\");
    }

    @Test
    void utcNeedsNoDefinition() {
        Mission mission = Missions.between(at("2027-03-25T09:00", "UTC"), at("2027-03-27T17:00", "UTC"));
        assertThat(text(mission, REQUEST))
                .contains("DTSTART:20270325T090000Z\r\n", "DTEND:20270327T170000Z\r\n")
                .doesNotContain("TZID", "VTIMEZONE");
    }

    private static String definitions(Mission mission) {
        String text = text(mission, REQUEST).replace("\r\n", "\n");
        return text.substring(text.indexOf("BEGIN:VTIMEZONE"), text.indexOf("BEGIN:VEVENT"));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    static String text(Mission mission, CalendarStamp stamp) {
        return text(mission, Missions.contact("r1", "en", "Europe/London"), stamp);
    }

    private static String text(Mission mission, Contact contact, CalendarStamp stamp) {
        return TemplateComposerTest.composer()
                .compose(facts(mission, contact, stamp))
                .calendar()
                .text();
    }

    private static MessageFacts facts(Mission mission, CalendarStamp stamp) {
        return facts(mission, Missions.contact("r1", "en", "Europe/London"), stamp);
    }

    private static MessageFacts facts(Mission mission, Contact contact, CalendarStamp stamp) {
        return new MessageFacts(
                "d", MessageKind.ACCEPTED, mission, Missions.participant(PlaceDecision.ACCEPTED), contact, null, stamp);
    }

    private static Calendar calendar(Mission mission, CalendarStamp stamp) throws IOException, ParserException {
        assertThat(CompatibilityHints.isHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING))
                .isFalse();
        return new CalendarBuilder().build(new StringReader(text(mission, stamp)));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    private static Stop stop(String city, String zone, String from, String to) {
        return new Stop(city, "XX", at(from, zone), at(to, zone));
    }

    private static ZonedDateTime at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone));
    }
}
