// SPDX-License-Identifier: EUPL-1.2
package io.kogge.calendar;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Start or end of a calendar entry: the time of day there with the zone's name, as planned. A time that the clocks show
 * twice is written in UTC, as is one planned in UTC: RFC 5545 (3.3.5) means the first of the two, and so does java.time,
 * but there are calendars that take the second.
 */
public record EntryTime(ZonedDateTime time) {
    private static final String UTC = "UTC";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** Whether it is written with its zone, which the file then has to define. */
    public boolean namesZone() {
        ZoneId zone = time.getZone();
        return !zone.getId().equals(UTC)
                && zone.getRules().getValidOffsets(time.toLocalDateTime()).size() == 1;
    }

    /** When it begins. */
    public Property start() {
        return namesZone() ? inZone(Property.DTSTART) : new DtStart<>(time.toInstant());
    }

    /** When it ends. */
    public Property end() {
        return namesZone() ? inZone(Property.DTEND) : new DtEnd<>(time.toInstant());
    }

    /**
     * The local time and the zone's name as they are. The library's own properties for times look the name up when they are
     * written, and read a file of the zone when that is the first time, on whichever thread it is.
     */
    private Property inZone(String name) {
        Property local = new XProperty(name, WRITTEN.format(time));
        local.add(new TzId(time.getZone().getId()));
        return local;
    }
}
