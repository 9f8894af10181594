// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How lists are taken.
 *
 * @param limit largest file that is taken
 * @param every how soon the work with an import begins
 * @param keep how long file and rows are kept; so long an import can be undone
 */
@Validated
@ConfigurationProperties("kogge.mission.imports")
record ImportSettings(
        @DefaultValue("50MB") @NotNull DataSize limit,
        @DefaultValue("500ms") @NotNull Duration every,
        @DefaultValue("90d") @NotNull Duration keep) {}
