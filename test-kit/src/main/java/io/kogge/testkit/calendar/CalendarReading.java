// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.calendar;

import java.time.Instant;

/** What a reader makes of a calendar file. */
public sealed interface CalendarReading {

    /** An event, by the zones that the file defines. */
    record Event(Instant start, Instant end) implements CalendarReading {}

    /** It cannot be read, or times name a zone that it does not define. */
    record Fault(String reason) implements CalendarReading {}

    /** From the line of the script. */
    static CalendarReading of(String line) {
        if (line.startsWith("! ")) {
            return new Fault(line.substring(2));
        }
        String[] times = line.split(" ");
        return new Event(
                Instant.ofEpochSecond(Long.parseLong(times[0])), Instant.ofEpochSecond(Long.parseLong(times[1])));
    }
}
