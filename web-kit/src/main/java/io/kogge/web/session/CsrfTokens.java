// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Tokens as forms carry them. One that cannot be decoded is a wrong one, like any other that is not ours. In a form with
 * files it is looked for only where somebody is signed in: nobody else makes us read files.
 */
final class CsrfTokens implements ServerCsrfTokenRequestHandler {
    private final ServerCsrfTokenRequestHandler masked;
    private final SessionTokens sessions;
    private final SessionCookies cookies;

    CsrfTokens(ServerCsrfTokenRequestHandler masked, SessionTokens sessions, SessionCookies cookies) {
        this.masked = masked;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** Masked anew in each page. */
    static CsrfTokens masked(SessionTokens sessions, SessionCookies cookies) {
        XorServerCsrfTokenRequestAttributeHandler masked = new XorServerCsrfTokenRequestAttributeHandler();
        masked.setTokenFromMultipartDataEnabled(true);
        return new CsrfTokens(masked, sessions, cookies);
    }

    @Override
    public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
        masked.handle(exchange, token);
    }

    @Override
    public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
        if (files(exchange) && !signedIn(exchange)) {
            return Mono.empty();
        }
        return Mono.defer(() -> masked.resolveCsrfTokenValue(exchange, token))
                .onErrorResume(IllegalArgumentException.class, undecodable -> Mono.empty());
    }

    private static boolean files(ServerWebExchange exchange) {
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                exchange.getRequest().getHeaders().getContentType());
    }

    private boolean signedIn(ServerWebExchange exchange) {
        return sessions.verify(cookies.value(exchange.getRequest())).isPresent();
    }
}
