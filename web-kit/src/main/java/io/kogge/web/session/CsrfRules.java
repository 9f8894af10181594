// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.routing.Requests;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.RouteTable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * When a request must prove that it comes from one of our own pages: whenever it changes something, unless a program
 * sends it with a token, or without any session, or a signed link in the path is what allows it. Double submit: the
 * form's token matches the cookie's.
 */
public final class CsrfRules implements ServerWebExchangeMatcher {
    private static final String COOKIE = "kogge_csrf";

    private final RouteTable routes;
    private final SessionCookies sessions;

    CsrfRules(RouteTable routes, SessionCookies sessions) {
        this.routes = routes;
        this.sessions = sessions;
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        boolean byProgram =
                Requests.api(request) && (Bearer.token(request).isPresent() || sessions.value(request) == null);
        return Requests.safe(request) || byProgram || byLink(request) ? MatchResult.notMatch() : MatchResult.match();
    }

    private boolean byLink(ServerHttpRequest request) {
        return routes.policy(request.getMethod(), request.getPath().pathWithinApplication())
                .filter(RoutePolicy::byLink)
                .isPresent();
    }

    /** Name of the cookie. */
    public static String cookieName(boolean secure) {
        return OriginCookies.name(COOKIE, secure);
    }

    /** One cookie for all services of the origin. */
    static CookieServerCsrfTokenRepository cookie(boolean secure) {
        CookieServerCsrfTokenRepository repository = new CookieServerCsrfTokenRepository();
        repository.setCookieName(cookieName(secure));
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
        return repository;
    }
}
