// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the moment of a message depends on where each person lives.
 *
 * @param local the moment on each person's own clock; null where it is the same for all
 * @param quiet whether who sleeps at that moment gets it in the morning
 * @param workingDays whether that is the morning of a working day
 */
public record Spread(@Nullable LocalDateTime local, boolean quiet, boolean workingDays) {

    /**
     * When a person who lives in this zone gets it. A time that clocks skip becomes the one after the gap; of one that comes
     * twice, the first is meant.
     *
     * @param dueAt the moment where it is the same for all
     */
    public Instant moment(Instant dueAt, ZoneId home, OfficeCalendar calendar) {
        ZonedDateTime there = local == null ? dueAt.atZone(home) : local.atZone(home);
        if (!quiet || !calendar.asleep(there.toLocalTime())) {
            return there.toInstant();
        }
        boolean evening = !there.toLocalTime().isBefore(calendar.night());
        LocalDate morning = evening ? there.toLocalDate().plusDays(1) : there.toLocalDate();
        return calendar.shifted(morning, workingDays ? WorkingDays.AFTER : WorkingDays.ANY_DAY)
                .atTime(calendar.morning())
                .atZone(home)
                .toInstant();
    }
}
