// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression;

import io.kogge.web.settings.SecurityProperties.SecretBytes;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Addresses that get no mail.
 *
 * @param key of the digests that are kept in place of addresses: at least 32 random bytes in Base64. Unless it is set, the
 *     key of links; whoever changes the one in use empties the list
 * @param keep how long it is remembered that an address got no mail once staff released it
 */
@Validated
@ConfigurationProperties("kogge.notification.suppression")
record SuppressionSettings(
        @Nullable SecretBytes key,
        @DefaultValue("365d") @NotNull Duration keep) {}
