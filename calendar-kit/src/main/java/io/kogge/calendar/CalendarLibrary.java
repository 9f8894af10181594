// SPDX-License-Identifier: EUPL-1.2
package io.kogge.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.TimeZones;

/** The library that writes calendar files. */
public final class CalendarLibrary {
    private CalendarLibrary() {}

    /**
     * Has it read its files now: it would do so when it first writes a zone, which must not be on a thread that waits for
     * nothing.
     */
    public static void readFiles() {
        ZonedDateTime any = Instant.EPOCH.atZone(ZoneId.of("Europe/Amsterdam"));
        Calendar calendar = new Calendar();
        calendar.add(ZoneDefinition.of(any.getZone(), any.toInstant(), any.toInstant()));
        VEvent event = new VEvent();
        event.add(new EntryTime(any).start());
        calendar.add(event);
        ContentLines.fold(calendar.toString());
        TimeZones.getDefault();
    }
}
