// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTokensTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes();
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private final StaffPrincipal marijke =
            new StaffPrincipal("s1", "Marijke de Boer", Set.of(Role.STAFF, Role.OPERATOR));
    private final SessionTokens tokens = at(KEY, NOW);

    private static SessionTokens at(byte[] key, Instant now) {
        return new SessionTokens(key, Duration.ofHours(12), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aTokenSaysWhoItIs() {
        assertThat(tokens.verify(tokens.issue(marijke))).contains(marijke);
    }

    @Test
    void aTokenEndsAfterItsTime() {
        String token = tokens.issue(marijke);

        assertThat(at(KEY, NOW.plus(Duration.ofHours(11))).verify(token)).isPresent();
        assertThat(at(KEY, NOW.plus(Duration.ofHours(12).plusSeconds(10))).verify(token))
                .isEmpty();
    }

    @Test
    void aTokenUnderAnotherKeyIsForged() {
        String forged = at("fedcba9876543210fedcba9876543210".getBytes(), NOW).issue(marijke);

        assertThat(tokens.verify(forged)).isEmpty();
    }

    @Test
    void anUnsignedTokenIsForged() {
        String body = tokens.issue(marijke).split("\\.")[1];
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());

        assertThat(tokens.verify(header + "." + body + ".")).isEmpty();
        assertThat(tokens.verify(tokens.issue(marijke).split("\\.")[0] + "." + body + "."))
                .isEmpty();
    }

    @Test
    void nonsenseIsNoToken() {
        assertThat(tokens.verify(null)).isEmpty();
        assertThat(tokens.verify("")).isEmpty();
        assertThat(tokens.verify("a.b.c")).isEmpty();
    }

    @Test
    void namesStayOutOfLogs() {
        assertThat(marijke.toString()).contains("s1").doesNotContain("Marijke");
    }
}
