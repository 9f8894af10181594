// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How files are taken and kept.
 *
 * @param limit largest file that is taken
 * @param unattached how long one stays that nothing has
 */
@Validated
@ConfigurationProperties("kogge.mission.files")
record FileSettings(
        @DefaultValue("20MB") @NotNull DataSize limit,
        @DefaultValue("1d") @NotNull Duration unattached) {}
