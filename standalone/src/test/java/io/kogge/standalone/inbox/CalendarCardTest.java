// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarCardTest {
    private static final String FILE = """
            BEGIN:VCALENDAR
            METHOD:%s
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:STANDARD
            DTSTART:19700101T000000
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            DTSTART;TZID=Europe/Berlin:20270325T090000
            DTEND:20270327T160000Z
            SUMMARY:Ports\\; ships\\, and a name that is too long for one line of a cale
             ndar file
            SEQUENCE:%s
            ATTENDEE;CN="Vries; Ada: de";RSVP=%s:mailto:ada@example.org
            URL:https://kogge.example/join/1
            DESCRIPTION:One\\nTwo
            LOCATION:Hamburg
            END:VEVENT
            END:VCALENDAR
            """;

    @ParameterizedTest
    @CsvSource({"REQUEST,0,ADDS", "REQUEST,3,CHANGES", "CANCEL,4,REMOVES"})
    void whatItDoesIsSaidByMethodAndSequence(String method, String sequence, CalendarCard.Does does) {
        assertThat(card(method, sequence, "FALSE").does()).isEqualTo(does);
    }

    @Test
    void itIsReadAsItIsMeant() {
        CalendarCard card = card("REQUEST", "0", "TRUE");
        assertThat(card.title()).isEqualTo("Ports; ships, and a name that is too long for one line of a calendar file");
        assertThat(card.start())
                .isEqualTo(LocalDateTime.parse("2027-03-25T09:00").atZone(ZoneId.of("Europe/Berlin")));
        assertThat(card.end().toInstant()).hasToString("2027-03-27T16:00:00Z");
        assertThat(card.location()).isEqualTo("Hamburg");
        assertThat(card.description()).isEqualTo("One\nTwo");
        assertThat(card.page()).isEqualTo("https://kogge.example/join/1");
        assertThat(card.replyWanted()).isTrue();
        assertThat(card("REQUEST", "0", "FALSE").replyWanted()).isFalse();
        assertThat(card.elsewhere(ZoneId.of("Asia/Shanghai"))).isTrue();
        assertThat(card.elsewhere(ZoneId.of("UTC"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BEGIN:VCALENDAR", "DTSTART:yesterday", "DTSTART;TZID=Nowhere/Else:20270325T090000"})
    void whatCannotBeReadHasNoCard(String file) {
        assertThat(CalendarCard.of("BEGIN:VEVENT\r\n" + file + "\r\nEND:VEVENT"))
                .isEmpty();
    }

    private static CalendarCard card(String method, String sequence, String replies) {
        return CalendarCard.of(FILE.formatted(method, sequence, replies).replace("\n", "\r\n"))
                .get(0);
    }
}
