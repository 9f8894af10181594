// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.web.input.Field;
import io.kogge.web.input.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a moment is written: with its offset in JSON, by the office's clocks in a form. */
interface Moments {
    /** Programs write RFC 3339. */
    Moments WITH_OFFSET = (fields, name) -> fields.instant(name)
            .check(moment -> isSensible(LocalDate.ofInstant(clamped(moment), ZoneOffset.UTC)), "year-out-of-range")
            .optional()
            .map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));

    /** The moment there, if one is given and right. */
    Optional<Instant> optional(Fields fields, String name);

    /** The moment there; missing is a fault, and then it is one that nobody sees. */
    default Instant required(Fields fields, String name) {
        return optional(fields, name).orElseGet(() -> {
            fields.fault(name, "required");
            return Instant.EPOCH;
        });
    }

    /** People write what their clock will show. */
    static Moments onClocksOf(ZoneId zone) {
        return (fields, name) ->
                local(fields, name).optional().map(time -> time.atZone(zone).toInstant());
    }

    /** A local date and time of a year in which there are missions. */
    static Field<LocalDateTime> local(Fields fields, String name) {
        return fields.dateTime(name).check(time -> isSensible(time.toLocalDate()), "year-out-of-range");
    }

    private static boolean isSensible(LocalDate date) {
        return date.getYear() >= 2000 && date.getYear() < 2200;
    }

    /** What no calendar date exists for becomes one that is out of range as well. */
    private static Instant clamped(Instant moment) {
        Instant first = Instant.EPOCH;
        Instant last = LocalDate.of(9999, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return moment.isBefore(first) ? first : moment.isAfter(last) ? last : moment;
    }
}
