// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Place;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.Template;
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

/** What the product writes, read back by a calendar library. */
class InvitationWriterTest {
    @Test
    void anInvitationIsReadBackWithTheTimesOfItsPlaces() throws Exception {
        Calendar calendar = calendar(Missions.hamburg(), new CalendarStamp(Method.REQUEST, 0));
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
        assertThat(attendee.toString()).contains("RSVP=TRUE", "PARTSTAT=NEEDS-ACTION");
        assertThat(event.getUrl().getUri().toString()).startsWith("https://kogge.example/join/my/");
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
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

    @Test
    void startAndEndKeepTheZonesOfTheFirstAndTheLastStop() throws Exception {
        Mission tianjin = new Mission(
                Missions.ID,
                Mission.State.ANNOUNCED,
                Map.of("en", "Tianjin; ports, \"new\" energy"),
                List.of(
                        stop("Groningen", "Europe/Amsterdam", "2027-05-25T09:00", "2027-05-25T12:00"),
                        stop("Tianjin", "Asia/Shanghai", "2027-05-26T09:00", "2027-05-30T20:00")),
                0,
                Optional.empty(),
                "");
        Calendar calendar = calendar(tianjin, new CalendarStamp(Method.REQUEST, 0));
        assertThat(event(calendar).getDateTimeStart().toString().strip())
                .isEqualTo("DTSTART;TZID=Europe/Amsterdam:20270525T090000");
        assertThat(event(calendar).getDateTimeEnd().toString().strip())
                .isEqualTo("DTEND;TZID=Asia/Shanghai:20270530T200000");
        assertThat(event(calendar).getSummary().getValue()).isEqualTo("Tianjin; ports, \"new\" energy");
        assertThat(event(calendar).getLocation().getValue()).isEqualTo("Groningen – Tianjin");
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(2);
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardWants() {
        String text = text(Missions.hamburg(), new CalendarStamp(Method.REQUEST, 0));
        assertThat(text).contains("\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static String text(Mission mission, CalendarStamp stamp) {
        return TemplateComposerTest.composer()
                .compose(new MessageFacts(
                        "d",
                        Template.ACCEPTED,
                        mission,
                        Missions.participant(Place.ACCEPTED),
                        Missions.contact("r1", "en", "Europe/London"),
                        null,
                        stamp))
                .calendar()
                .text();
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
