// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the clock drives missions.
 *
 * @param every pause between two looks at the calendar; so much later at most does a registration open or close
 * @param timeLimit longest look
 */
@Validated
@ConfigurationProperties("kogge.mission.calendar")
record CalendarSettings(
        @DefaultValue("5s") @NotNull Duration every,
        @DefaultValue("1m") @NotNull Duration timeLimit) {}
