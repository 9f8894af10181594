// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Keys and cookies; the same in every service.
 *
 * @param sessionKey signs staff sessions: at least 32 random bytes in Base64
 * @param linkKey signs personal links: at least 32 random bytes in Base64
 * @param previousSessionKeys earlier ones, whose sessions go on; renewed tokens are signed with the present one
 * @param previousLinkKeys earlier ones, whose links still open what they opened; no new link is signed with them
 * @param session how long a staff session lasts
 * @param secureCookies whether cookies travel over https only; off only for trying out on http
 * @param trustedProxies how many proxies of ours stand before the service, each of which adds to {@code X-Forwarded-For}
 * @param publicUrl where people reach the pages; null for where each request came to
 * @param alwaysHsts whether to send Strict-Transport-Security even where https is not visible to the service
 */
@Validated
@ConfigurationProperties("kogge.security")
public record SecurityProperties(
        @NotNull SecretBytes sessionKey,
        @NotNull SecretBytes linkKey,
        @DefaultValue List<SecretBytes> previousSessionKeys,
        @DefaultValue List<SecretBytes> previousLinkKeys,
        @DefaultValue @Valid Lives session,
        @DefaultValue("true") boolean secureCookies,
        @DefaultValue("0") @Min(0) int trustedProxies,
        @Nullable URI publicUrl,
        @DefaultValue("false") boolean alwaysHsts) {
    /** A public address that was left empty is none; one that leads nowhere is refused. */
    public SecurityProperties {
        publicUrl = publicUrl == null || publicUrl.toString().isEmpty() ? null : publicUrl;
        if (publicUrl != null && (!isWeb(publicUrl) || publicUrl.getHost() == null)) {
            throw new IllegalArgumentException(
                    "kogge.security.public-url needs http or https and a host, as https://kogge.example.org has: "
                            + publicUrl);
        }
    }

    private static boolean isWeb(URI url) {
        return "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    }

    /** Those of sessions: the first signs, all are read. */
    public List<byte[]> sessionKeys() {
        return all(sessionKey, previousSessionKeys);
    }

    /** Those of personal links: the first signs, all are read. */
    public List<byte[]> linkKeys() {
        return all(linkKey, previousLinkKeys);
    }

    private static List<byte[]> all(SecretBytes present, List<SecretBytes> previous) {
        return Stream.concat(Stream.of(present), previous.stream())
                .map(SecretBytes::bytes)
                .toList();
    }

    /**
     * How long a staff session lasts.
     *
     * @param unasked a token that was made longer ago holds only where it is certain that its session was not ended; used
     *     before, it is renewed
     * @param idle without a request
     * @param longest in all, however much it is used
     */
    public record Lives(
            @DefaultValue("15m") @NotNull Duration unasked,
            @DefaultValue("1h") @NotNull Duration idle,
            @DefaultValue("12h") @NotNull Duration longest) {

        /** Refuses times in which nobody could work. */
        public Lives {
            if (Stream.of(unasked, idle, longest).anyMatch(life -> life.isZero() || life.isNegative())) {
                throw new IllegalArgumentException("the times of kogge.security.session must be longer than nothing");
            }
            if (idle.compareTo(longest) > 0) {
                throw new IllegalArgumentException(
                        "kogge.security.session.idle must not be longer than kogge.security.session.longest");
            }
        }
    }

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
