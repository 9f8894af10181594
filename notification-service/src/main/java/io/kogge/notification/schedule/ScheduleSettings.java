// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule;

import io.kogge.notification.schedule.model.Rule;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What goes out by itself.
 *
 * @param rules what goes out before and after a mission
 */
@Validated
@ConfigurationProperties("kogge.notification")
public record ScheduleSettings(@NotEmpty List<Rule> rules) {
    /** Takes a copy. */
    public ScheduleSettings {
        rules = List.copyOf(rules);
    }
}
