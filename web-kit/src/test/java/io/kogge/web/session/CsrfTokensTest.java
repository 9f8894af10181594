// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.settings.SecurityProperties.Lives;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class CsrfTokensTest {
    private final SessionTokens sessions = new SessionTokens(
            List.of(new byte[32]),
            new Lives(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1)),
            Clock.systemUTC());
    private final SessionCookies cookies = new SessionCookies(sessions, false, Clock.systemUTC());
    private final CsrfToken token = new DefaultCsrfToken("X-XSRF-TOKEN", "_csrf", "token");

    @Test
    void aTokenThatCannotBeDecodedIsNone() {
        assertThat(resolved(Mono.error(new IllegalArgumentException("not decodable"))))
                .isNull();
        assertThat(resolved(Mono.just("token"))).isEqualTo("token");
    }

    @Test
    void filesAreReadForATokenOnlyWhereSomebodyIsSignedIn() {
        MockServerHttpRequest.BodyBuilder files =
                MockServerHttpRequest.post("/").contentType(MediaType.MULTIPART_FORM_DATA);
        String session = sessions.issue(new StaffPrincipal("staff-1", "Marijke de Boer", Set.of(Role.STAFF)), 1);

        assertThat(resolved(files.build(), Mono.just("token"))).isNull();
        files.cookie(new HttpCookie(SessionCookies.NAME, session));
        assertThat(resolved(files.build(), Mono.just("token"))).isEqualTo("token");
    }

    private String resolved(Mono<String> masked) {
        return resolved(MockServerHttpRequest.post("/").build(), masked);
    }

    private String resolved(MockServerHttpRequest request, Mono<String> masked) {
        ServerCsrfTokenRequestHandler handler = new ServerCsrfTokenRequestHandler() {
            @Override
            public void handle(ServerWebExchange any, Mono<CsrfToken> ignored) {
                // nothing is shown here
            }

            @Override
            public Mono<String> resolveCsrfTokenValue(ServerWebExchange any, CsrfToken ignored) {
                return masked;
            }
        };
        return new CsrfTokens(handler, sessions, cookies)
                .resolveCsrfTokenValue(MockServerWebExchange.from(request), token)
                .block();
    }
}
