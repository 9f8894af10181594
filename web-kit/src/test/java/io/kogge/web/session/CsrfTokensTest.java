// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class CsrfTokensTest {
    private final MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/"));
    private final CsrfToken token = new DefaultCsrfToken("X-XSRF-TOKEN", "_csrf", "token");

    @Test
    void aTokenThatCannotBeDecodedIsNone() {
        assertThat(resolved(Mono.error(new IllegalArgumentException("not decodable"))))
                .isNull();
        assertThat(resolved(Mono.just("token"))).isEqualTo("token");
    }

    private String resolved(Mono<String> masked) {
        return new CsrfTokens(new ServerCsrfTokenRequestHandler() {
                    @Override
                    public void handle(ServerWebExchange any, Mono<CsrfToken> ignored) {
                        // nothing is shown here
                    }

                    @Override
                    public Mono<String> resolveCsrfTokenValue(ServerWebExchange any, CsrfToken ignored) {
                        return masked;
                    }
                })
                .resolveCsrfTokenValue(exchange, token)
                .block();
    }
}
