// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tokens as forms carry them. One that cannot be decoded is a wrong one, like any other that is not ours. */
final class CsrfTokens implements ServerCsrfTokenRequestHandler {
    private final ServerCsrfTokenRequestHandler masked;

    CsrfTokens(ServerCsrfTokenRequestHandler masked) {
        this.masked = masked;
    }

    @Override
    public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
        masked.handle(exchange, token);
    }

    @Override
    public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
        return Mono.defer(() -> masked.resolveCsrfTokenValue(exchange, token))
                .onErrorResume(IllegalArgumentException.class, undecodable -> Mono.empty());
    }
}
