// SPDX-License-Identifier: EUPL-1.2
package io.kogge.calendar;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

/**
 * Start or end of a calendar entry: the time of day there with the zone's name, as planned. A time that the clocks show
 * twice is written in UTC, as is one planned in UTC: RFC 5545 (3.3.5) means the first of the two, and so does java.time,
 * but there are calendars that take the second.
 */
public record EntryTime(ZonedDateTime time) {
    private static final String UTC = "UTC";

    /** Whether it is written with its zone, which the file then has to define. */
    public boolean namesZone() {
        ZoneId zone = time.getZone();
        return !zone.getId().equals(UTC)
                && zone.getRules().getValidOffsets(time.toLocalDateTime()).size() == 1;
    }

    /** When it begins. */
    public DateProperty<?> start() {
        return namesZone() ? inZone(new DtStart<>(time.toLocalDateTime())) : new DtStart<>(time.toInstant());
    }

    /** When it ends. */
    public DateProperty<?> end() {
        return namesZone() ? inZone(new DtEnd<>(time.toLocalDateTime())) : new DtEnd<>(time.toInstant());
    }

    /** The library writes a local time and a name as they are; times that it knows the zone of, it computes anew. */
    private DateProperty<?> inZone(DateProperty<?> local) {
        local.add(new TzId(time.getZone().getId()));
        return local;
    }
}
