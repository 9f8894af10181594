// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The return paths of letters.
 *
 * @param domain whose mail all comes to the mailbox that is read; where it is not set, letters have no return path of their
 *     own
 */
@Validated
@ConfigurationProperties("kogge.notification.return-path")
record ReturnPathSettings(
        @DefaultValue("") @NotNull @Pattern(regexp = "|[A-Za-z0-9.-]{1,180}")
        String domain) {}
