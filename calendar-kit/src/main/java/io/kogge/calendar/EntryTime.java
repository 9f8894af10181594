// SPDX-License-Identifier: EUPL-1.2
package io.kogge.calendar;

import java.io.Serial;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** Whether it is written with its zone, which the file then has to define. */
    public boolean namesZone() {
        ZoneId zone = time.getZone();
        return !zone.getId().equals(UTC)
                && zone.getRules().getValidOffsets(time.toLocalDateTime()).size() == 1;
    }

    /** When it begins. */
    public DateProperty<?> start() {
        return namesZone() ? inZone(new LocalStart(time.toLocalDateTime())) : new DtStart<>(time.toInstant());
    }

    /** When it ends. */
    public DateProperty<?> end() {
        return namesZone() ? inZone(new LocalEnd(time.toLocalDateTime())) : new DtEnd<>(time.toInstant());
    }

    private DateProperty<?> inZone(DateProperty<?> local) {
        local.add(new TzId(time.getZone().getId()));
        return local;
    }

    /**
     * A local time and a name are written as they are. The library's own property looks the name up first, and reads a file of
     * the zone when that is the first time, on whichever thread it is.
     */
    private static final class LocalStart extends DtStart<LocalDateTime> {
        @Serial
        private static final long serialVersionUID = 1;

        private final String written;

        LocalStart(LocalDateTime time) {
            super(time);
            this.written = WRITTEN.format(time);
        }

        @Override
        public String getValue() {
            return written;
        }
    }

    private static final class LocalEnd extends DtEnd<LocalDateTime> {
        @Serial
        private static final long serialVersionUID = 1;

        private final String written;

        LocalEnd(LocalDateTime time) {
            super(time);
            this.written = WRITTEN.format(time);
        }

        @Override
        public String getValue() {
            return written;
        }
    }
}
