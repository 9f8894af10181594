// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Keys and cookies; the same in every service.
 *
 * @param sessionKey signs staff sessions: at least 32 random bytes in Base64
 * @param linkKey signs personal links: at least 32 random bytes in Base64
 * @param sessionLifetime how long a staff session lasts
 * @param secureCookies whether cookies travel over https only; off only for trying out on http
 * @param trustedProxies how many proxies of ours stand before the service, each of which adds to {@code X-Forwarded-For}
 * @param alwaysHsts whether to send Strict-Transport-Security even where https is not visible to the service
 */
@Validated
@ConfigurationProperties("kogge.security")
public record SecurityProperties(
        @NotNull SecretBytes sessionKey,
        @NotNull SecretBytes linkKey,
        @DefaultValue("12h") Duration sessionLifetime,
        @DefaultValue("true") boolean secureCookies,
        @DefaultValue("0") @Min(0) int trustedProxies,
        @DefaultValue("false") boolean alwaysHsts) {

    /** A key that does not show itself. */
    public record SecretBytes(byte[] bytes) {
        private static final int LEAST = 32;

        /** Reads Base64; refuses what is too short to sign with. */
        public static SecretBytes valueOf(String base64) {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length < LEAST) {
                throw new IllegalArgumentException("the key has " + bytes.length + " bytes, needs " + LEAST);
            }
            return new SecretBytes(bytes);
        }

        @Override
        public String toString() {
            return "(secret)";
        }
    }
}
