// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kogge.web.settings.SecurityProperties.Lives;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
 * Staff sessions as signed tokens (JWT, HS256), so that every service can read one by itself. On system time: moving
 * the domain's clock in a demo signs nobody out. Whether a session was ended meanwhile is not in its token: {@link Sessions}.
 */
public final class SessionTokens {
    private static final String ISSUER = "kogge";
    private static final String AUDIENCE = "kogge-session";
    private static final String KEY_ID = "session";
    private static final String STARTED = "auth_time";
    private static final String GENERATION = "gen";
    private static final Duration SKEW = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final JwtEncoder encoder;
    private final List<JwtDecoder> decoders;
    private final Clock clock;
    private final Lives lives;

    /** What was verified stays true until it expires: whoever works sends the same token with each request. */
    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    private record Verified(Session session, Instant expiresAt) {
        boolean expired(Instant now) {
            return now.minus(SKEW).isAfter(expiresAt);
        }
    }

    /** The keys have at least 32 bytes each and are the same in every service: the first signs, all are read. */
    public SessionTokens(List<byte[]> keys, Lives lives, Clock systemClock) {
        this.clock = systemClock;
        this.lives = lives;
        this.encoder = NimbusJwtEncoder.withSecretKey(secret(keys.get(0)))
                .algorithm(MacAlgorithm.HS256)
                // unless it has a name, the key's thumbprint would stand in every token
                .jwkPostProcessor(key -> key.keyID(KEY_ID))
                .build();
        this.decoders =
                keys.stream().map(key -> decoder(secret(key), systemClock)).toList();
    }

    private static SecretKey secret(byte[] key) {
        return new SecretKeySpec(key, "HmacSHA256");
    }

    private static JwtDecoder decoder(SecretKey secret, Clock systemClock) {
        NimbusJwtDecoder nimbus = NimbusJwtDecoder.withSecretKey(secret)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
        time.setClock(systemClock);
        time.setAllowEmptyExpiryClaim(false);
        nimbus.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtClaimValidator<String>("iss", ISSUER::equals),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(AUDIENCE))));
        return nimbus;
    }

    /** A session that begins now, of this generation of the account's. */
    public Session begin(StaffPrincipal principal, int generation) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Session(UUID.randomUUID().toString(), principal, generation, now, now);
    }

    /** A token of this session. */
    public String issue(Session session) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .audience(List.of(AUDIENCE))
                .id(session.id())
                .subject(session.staff().id())
                .claim("name", session.staff().name())
                .claim(
                        "roles",
                        session.staff().roles().stream()
                                .map(Role::name)
                                .sorted()
                                .toList())
                .claim(GENERATION, session.generation())
                .claim(STARTED, session.startedAt().getEpochSecond())
                .issuedAt(session.issuedAt())
                .expiresAt(expiresAt(session))
                .build();
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** A token of a session that begins now. */
    public String issue(StaffPrincipal principal, int generation) {
        return issue(begin(principal, generation));
    }

    /** When the token of this session ends by itself: not used for so long, or the session as long as one lasts. */
    public Instant expiresAt(Session session) {
        Instant idle = session.issuedAt().plus(lives.idle());
        Instant end = lastMoment(session);
        return idle.isBefore(end) ? idle : end;
    }

    /** When the session ends by itself, however much it is used. */
    public Instant lastMoment(Session session) {
        return session.startedAt().plus(lives.longest());
    }

    /** What the token says; empty if it is forged, expired or no token at all. */
    public Optional<Session> verify(@Nullable String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        Verified known = verified.getIfPresent(token);
        if (known == null || known.expired(clock.instant())) {
            return decoders.stream().flatMap(key -> read(key, token).stream()).findFirst();
        }
        return Optional.of(known.session());
    }

    private Optional<Session> read(JwtDecoder key, String token) {
        try {
            Jwt jwt = key.decode(token);
            Session session = session(jwt);
            verified.put(token, new Verified(session, Objects.requireNonNull(jwt.getExpiresAt(), "exp")));
            return Optional.of(session);
        } catch (JwtException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Session session(Jwt jwt) {
        List<String> roles = jwt.getClaimAsStringList("roles");
        String name = jwt.getClaimAsString("name");
        String staffId = jwt.getSubject();
        Instant issued = jwt.getIssuedAt();
        if (roles == null
                || name == null
                || staffId == null
                || jwt.getId() == null
                || issued == null
                || !(jwt.getClaim(GENERATION) instanceof Number generation)
                || !(jwt.getClaim(STARTED) instanceof Number started)) {
            throw new JwtException("not a session");
        }
        Stream<Role> known = roles.stream().map(Role::valueOf);
        return new Session(
                jwt.getId(),
                new StaffPrincipal(staffId, name, known.collect(Collectors.toUnmodifiableSet())),
                generation.intValue(),
                Instant.ofEpochSecond(started.longValue()),
                issued);
    }
}
