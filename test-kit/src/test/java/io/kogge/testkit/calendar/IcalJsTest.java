// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader that is to find wrong entries is seen to find them. */
class IcalJsTest {
    private static final String TIME = "TZID=Asia/Almaty:20270705T090000";
    private static final CalendarReading NINE =
            new CalendarReading.Event(Instant.parse("2027-07-05T04:00:00Z"), Instant.parse("2027-07-05T08:00:00Z"));

    @Test
    void zonesAreThoseOfTheFileWhateverTheirNamesMeanElsewhere() {
        List<CalendarReading> readings = IcalJs.orLeaveOut()
                .read(Stream.of(
                        file(zone("Asia/Almaty", "+0500"), TIME),
                        file(zone("Asia/Almaty", "+0600"), TIME),
                        file(zone("Made/Up", "+0500"), "TZID=Made/Up:20270705T090000")));
        assertThat(readings.get(0)).isEqualTo(NINE);
        assertThat(readings.get(1))
                .as("a wrong offset")
                .isEqualTo(new CalendarReading.Event(
                        Instant.parse("2027-07-05T03:00:00Z"), Instant.parse("2027-07-05T08:00:00Z")));
        assertThat(readings.get(2)).isEqualTo(NINE);
    }

    @Test
    void aZoneThatTheFileDoesNotDefineIsAFault() {
        List<CalendarReading> readings = IcalJs.orLeaveOut()
                .read(Stream.of(
                        file("", TIME),
                        file(zone("Asia/Qyzylorda", "+0500"), TIME),
                        file("", "TZID=UTC:20270705T090000"),
                        file("", "VALUE=DATE-TIME:20270705T090000"),
                        file(zone("Asia/Almaty", "+0500"), TIME).replaceFirst("DTEND.*\r\n", "")));
        assertThat(readings)
                .extracting(reading -> ((CalendarReading.Fault) reading).reason())
                .containsExactly(
                        "dtstart is in Asia/Almaty, which the file defines 0 times",
                        "dtstart is in Asia/Almaty, which the file defines 0 times",
                        "dtstart is in UTC, which the file defines 0 times",
                        "dtstart is in no zone",
                        "no dtend");
    }

    private static String file(String zone, String start) {
        return """
                BEGIN:VCALENDAR
                %sBEGIN:VEVENT
                DTSTART;%s
                DTEND:20270705T080000Z
                END:VEVENT
                END:VCALENDAR
                """.formatted(zone, start).replace("\n", "\r\n");
    }

    private static String zone(String name, String offset) {
        return """
                BEGIN:VTIMEZONE
                TZID:%s
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:%s
                TZOFFSETTO:%s
                END:STANDARD
                END:VTIMEZONE
                """.formatted(name, offset, offset);
    }
}
