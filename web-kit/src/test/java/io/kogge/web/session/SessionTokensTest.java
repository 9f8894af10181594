// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.settings.SecurityProperties.Lives;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTokensTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes();
    private static final byte[] NEXT_KEY = "fedcba9876543210fedcba9876543210".getBytes();
    private static final Lives LIVES = new Lives(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(12));

    private final SystemTime time = new SystemTime();
    private final StaffPrincipal marijke =
            new StaffPrincipal("s1", "Marijke de Boer", Set.of(Role.STAFF, Role.OPERATOR));
    private final SessionTokens tokens = under(KEY);

    private SessionTokens under(byte[]... keys) {
        return new SessionTokens(List.of(keys), LIVES, time);
    }

    @Test
    void aTokenSaysWhoseSessionItIs() {
        Session session = tokens.begin(marijke, 7);
        assertThat(tokens.verify(tokens.issue(session))).contains(session);
        assertThat(session.staff()).isEqualTo(marijke);
        assertThat(session.generation()).isEqualTo(7);
        assertThat(session.id()).isNotEqualTo(tokens.begin(marijke, 7).id());
    }

    @Test
    void aTokenEndsWhenNobodyUsedItForAnHour() {
        String token = tokens.issue(marijke, 1);

        time.pass(Duration.ofMinutes(59));
        assertThat(tokens.verify(token)).isPresent();
        time.pass(Duration.ofMinutes(1).plusSeconds(10));
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void noRenewingMakesASessionLongerThanTwelveHours() {
        Session session = tokens.begin(marijke, 1);
        time.pass(Duration.ofHours(11).plusMinutes(50));
        Session renewed = session.renewed(time.instant());
        String token = tokens.issue(renewed);

        assertThat(renewed.id()).isEqualTo(session.id());
        time.pass(Duration.ofMinutes(9));
        assertThat(tokens.verify(token)).isPresent();
        time.pass(Duration.ofMinutes(1).plusSeconds(10));
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void aTokenUnderAnotherKeyIsForged() {
        assertThat(tokens.verify(under(NEXT_KEY).issue(marijke, 1))).isEmpty();
    }

    @Test
    void whenTheKeyIsRenewedTheOldOneIsStillReadAndSignsNoMore() {
        String before = tokens.issue(marijke, 1);
        SessionTokens both = under(NEXT_KEY, KEY);

        assertThat(both.verify(before)).isPresent();
        String after = both.issue(marijke, 1);
        assertThat(tokens.verify(after)).isEmpty();
        assertThat(under(NEXT_KEY).verify(after)).isPresent();
        assertThat(under(NEXT_KEY).verify(before)).isEmpty();
    }

    @Test
    void aTokenSaysNothingOfItsKey() {
        String header = new String(
                Base64.getUrlDecoder().decode(tokens.issue(marijke, 1).split("\\.")[0]));
        assertThat(header).isEqualTo("{\"kid\":\"session\",\"alg\":\"HS256\"}");
    }

    @Test
    void anUnsignedTokenIsForged() {
        String token = tokens.issue(marijke, 1);
        String body = token.split("\\.")[1];
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());

        assertThat(tokens.verify(header + "." + body + ".")).isEmpty();
        assertThat(tokens.verify(token.split("\\.")[0] + "." + body + ".")).isEmpty();
    }

    @Test
    void nonsenseIsNoToken() {
        assertThat(tokens.verify(null)).isEmpty();
        assertThat(tokens.verify("")).isEmpty();
        assertThat(tokens.verify("a.b.c")).isEmpty();
    }

    @Test
    void namesAndIdsOfSessionsStayOutOfLogs() {
        Session session = tokens.begin(marijke, 1);
        assertThat(session.toString()).contains("s1").doesNotContain("Marijke").doesNotContain(session.id());
    }
}
