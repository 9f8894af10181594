// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Staff sessions as signed tokens (JWT, HS256), so that every service can check one by itself. On system time: moving
 * the domain's clock in a demo signs nobody out.
 */
public final class SessionTokens {
    private static final String ISSUER = "kogge";
    private static final String AUDIENCE = "kogge-session";

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final Clock clock;
    private final Duration lifetime;

    /** The key has at least 32 bytes and is the same in every service. */
    public SessionTokens(byte[] key, Duration lifetime, Clock systemClock) {
        SecretKey secret = new SecretKeySpec(key, "HmacSHA256");
        this.clock = systemClock;
        this.lifetime = lifetime;
        this.encoder = NimbusJwtEncoder.withSecretKey(secret)
                .algorithm(MacAlgorithm.HS256)
                .build();
        NimbusJwtDecoder nimbus = NimbusJwtDecoder.withSecretKey(secret)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        JwtTimestampValidator time = new JwtTimestampValidator(Duration.ofSeconds(5));
        time.setClock(systemClock);
        time.setAllowEmptyExpiryClaim(false);
        nimbus.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtClaimValidator<String>("iss", ISSUER::equals),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(AUDIENCE))));
        this.decoder = nimbus;
    }

    /** A token for this person. */
    public String issue(StaffPrincipal principal) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .audience(List.of(AUDIENCE))
                .subject(principal.id())
                .claim("name", principal.name())
                .claim(
                        "roles",
                        principal.roles().stream().map(Role::name).sorted().toList())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime))
                .build();
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** Who the token is for; empty if it is forged, expired or no token at all. */
    public Optional<StaffPrincipal> verify(@Nullable String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(principal(decoder.decode(token)));
        } catch (JwtException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** How long a token is good for. */
    public Duration lifetime() {
        return lifetime;
    }

    private static StaffPrincipal principal(Jwt jwt) {
        List<String> roles = jwt.getClaimAsStringList("roles");
        String name = jwt.getClaimAsString("name");
        String id = jwt.getSubject();
        if (roles == null || name == null || id == null) {
            throw new JwtException("not a session");
        }
        Stream<Role> known = roles.stream().map(Role::valueOf);
        return new StaffPrincipal(id, name, known.collect(Collectors.toUnmodifiableSet()));
    }
}
