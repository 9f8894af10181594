// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What staff get by mail of their own work.
 *
 * @param digestAt when the daily digest goes out, on the office's clocks
 * @param nearDeparture how long before a mission begins a mail that did not arrive is told at once
 * @param closingAhead how long before its registration closes a mission with free places is in the digest
 * @param agreementsAhead how long before its end an agreement is in the digest
 */
@Validated
@ConfigurationProperties("kogge.notification.staff-mail")
record StaffMailSettings(
        @DefaultValue("08:00") @NotNull LocalTime digestAt,
        @DefaultValue("14d") @NotNull Duration nearDeparture,
        @DefaultValue("5d") @NotNull Duration closingAhead,
        @DefaultValue("6m") @NotNull Period agreementsAhead) {}
