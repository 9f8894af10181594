// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules;

import io.kogge.notification.rules.model.Holiday;
import io.kogge.notification.rules.model.OfficeCalendar;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the office works, and when people sleep.
 *
 * @param holidays public holidays on which it is closed; the usual ones unless given
 * @param closed further days on which it is closed
 * @param night when the night begins that rules can spare
 * @param morning when it ends
 */
@Validated
@ConfigurationProperties("kogge.notification.calendar")
public record OfficeHours(
        @DefaultValue List<Holiday> holidays,
        @DefaultValue List<LocalDate> closed,
        @DefaultValue("21:00") @NotNull LocalTime night,
        @DefaultValue("08:00") @NotNull LocalTime morning) {

    OfficeCalendar calendar(ZoneId zone) {
        return new OfficeCalendar(
                zone,
                holidays.isEmpty() ? OfficeCalendar.HOLIDAYS : Set.copyOf(holidays),
                Set.copyOf(closed),
                night,
                morning);
    }
}
