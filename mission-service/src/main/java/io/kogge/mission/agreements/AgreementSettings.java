// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How agreements are kept.
 *
 * @param remindAhead so long before its end does an agreement wait for staff on the start page
 * @param eventAge events older than this are not acted upon
 */
@Validated
@ConfigurationProperties("kogge.mission.agreements")
record AgreementSettings(
        @DefaultValue("6m") @NotNull Period remindAhead,
        @DefaultValue("30d") @NotNull Duration eventAge) {}
