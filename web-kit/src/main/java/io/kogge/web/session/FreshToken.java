// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.routing.OurSite;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Refuses what came without its token, and leaves a fresh one for the page that says so. None where another site made
 * the browser ask: its answer would replace the reader's own cookie.
 */
final class FreshToken implements ServerAccessDeniedHandler {
    private final XorServerCsrfTokenRequestAttributeHandler pages = new XorServerCsrfTokenRequestAttributeHandler();
    private final ServerCsrfTokenRepository cookies;
    private final OurSite ours;

    FreshToken(ServerCsrfTokenRepository cookies, OurSite ours) {
        this.cookies = cookies;
        this.ours = ours;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        if (!ours.foreign(exchange.getRequest())) {
            pages.handle(exchange, token(exchange).cache());
        }
        return Mono.error(denied);
    }

    private Mono<CsrfToken> token(ServerWebExchange exchange) {
        return cookies.loadToken(exchange)
                .switchIfEmpty(Mono.defer(() -> cookies.generateToken(exchange)
                        .flatMap(token -> cookies.saveToken(exchange, token).thenReturn(token))));
    }
}
