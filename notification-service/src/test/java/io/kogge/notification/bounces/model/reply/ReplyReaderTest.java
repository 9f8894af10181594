// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.bounces.fixture.Mails;
import io.kogge.notification.bounces.mime.CalendarZones;
import io.kogge.notification.bounces.model.reply.CalendarReply.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyReaderTest {
    private static final String UID = "UID:5f0c@kogge.example";
    private static final String ATTENDEE = "ATTENDEE;PARTSTAT=ACCEPTED;CN=Sanne:mailto:Sanne@windkracht.example";

    private final ReplyReader reader = new ReplyReader(new CalendarZones());

    @Test
    void outlookAnswersWithZonesOfItsOwn() {
        CalendarReply reply = read(
                        "Accepted: Hamburg",
                        "METHOD:REPLY",
                        "BEGIN:VTIMEZONE",
                        "TZID:Customized Time Zone",
                        "BEGIN:STANDARD",
                        "DTSTART:16010101T000000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0100",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        ATTENDEE,
                        "COMMENT;LANGUAGE=nl-NL:",
                        UID,
                        "DTSTART;TZID=Customized Time Zone:20270325T093000",
                        "DTSTAMP:20270308T081500Z",
                        "END:VEVENT")
                .orElseThrow();

        assertThat(reply)
                .isEqualTo(new CalendarReply(
                        "5f0c@kogge.example",
                        "Sanne@windkracht.example",
                        Answer.ACCEPTED,
                        Instant.parse("2027-03-08T08:15:00Z"),
                        "",
                        ""));
        assertThat(reply.isForStaff()).isFalse();
    }

    @Test
    void oneAttendeeWhoCannotBeReadLosesNothing() {
        CalendarReply reply = read(
                        "Re: Hamburg",
                        "METHOD:REPLY",
                        "BEGIN:VEVENT",
                        "ATTENDEE;CN=\"De Vries, ;PARTSTAT=:mailto:",
                        "ATTENDEE;PARTSTAT=DECLINED;X-BAD=:mailto:Sanne@windkracht.example",
                        "nonsense",
                        UID,
                        "DTSTAMP:yesterday",
                        "END:VEVENT")
                .orElseThrow();

        assertThat(reply.answer()).isEqualTo(Answer.DECLINED);
        assertThat(reply.at()).isNull();
    }

    @Test
    void whereNoAttendeeCanBeReadTheMailItselfTells() {
        CalendarReply reply = read(
                        "Geaccepteerd: Hamburg", "METHOD:REPLY", "BEGIN:VEVENT", "ATTENDEE", UID, "END:VEVENT")
                .orElseThrow();

        assertThat(reply.answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(reply.attendee()).isEqualTo("sanne@windkracht.example");
    }

    @ParameterizedTest
    @CsvSource({
        "W. Europe Standard Time, 2027-03-26 10:00 Europe/Berlin",
        "China Standard Time, 2027-03-26 10:00 Asia/Shanghai",
        "/vendor.example/20070129_1/Europe/Amsterdam, 2027-03-26 10:00 Europe/Amsterdam",
        "Customized Time Zone, 2027-03-26 10:00 UTC+03:00",
        "Somewhere, 2027-03-26 10:00 Somewhere"
    })
    void anotherTimeIsShownInItsZone(String zone, String shown) {
        CalendarReply reply = read(
                        "New Time Proposed: Hamburg",
                        "METHOD:COUNTER",
                        "BEGIN:VTIMEZONE",
                        "TZID:Customized Time Zone",
                        "BEGIN:STANDARD",
                        "TZOFFSETTO:+0300",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "ATTENDEE;PARTSTAT=TENTATIVE:mailto:Sanne@windkracht.example",
                        UID,
                        "DTSTART;TZID=\"" + zone + "\":20270326T100000",
                        "END:VEVENT")
                .orElseThrow();

        assertThat(reply.answer()).isEqualTo(Answer.PROPOSED);
        assertThat(reply.proposal()).isEqualTo(shown);
        assertThat(reply.isForStaff()).isTrue();
    }

    @Test
    void invitationsAndOtherMailsAreNoAnswers() {
        assertThat(read("Hamburg", "METHOD:REQUEST", "BEGIN:VEVENT", ATTENDEE, UID, "END:VEVENT"))
                .isEmpty();
        assertThat(reader.read(Mails.sample("postfix-unknown"))).isEmpty();
    }

    private Optional<CalendarReply> read(String subject, String... calendar) {
        List<String> lines = new ArrayList<>(List.of(
                "From: Sanne <sanne@windkracht.example>",
                "To: office@groningen.example",
                "Subject: " + subject,
                "Content-Type: text/calendar; method=REPLY; charset=utf-8",
                "",
                "BEGIN:VCALENDAR"));
        lines.addAll(List.of(calendar));
        lines.add("END:VCALENDAR");
        return reader.read(Mails.mail(lines.toArray(String[]::new)));
    }
}
