// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who asks: from the token in the {@code Authorization} header on the API, else from the session cookie. Where the
 * header is given the cookie does not count, as such requests need no CSRF token. Keeps nothing.
 */
final class SessionContext implements ServerSecurityContextRepository {
    private final Sessions sessions;
    private final SessionCookies cookies;

    SessionContext(Sessions sessions, SessionCookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.defer(() -> {
                    ServerHttpRequest request = exchange.getRequest();
                    Optional<String> bearer = RequestSessions.bearer(request);
                    return bearer.isPresent()
                            ? sessions.holding(bearer.get())
                                    .switchIfEmpty(Mono.error(() -> new BadCredentialsException("token not valid")))
                            : sessions.holding(cookies.value(request))
                                    .flatMap(session -> renew(exchange, session).thenReturn(session));
                })
                .map(session -> context(exchange, session))
                // several ask for it in one request
                .cache();
    }

    /** Whoever goes on gets another token in time; an answer that has a cookie of its own, as on signing out, keeps that. */
    private Mono<Void> renew(ServerWebExchange exchange, Session session) {
        return sessions.renewal(session)
                .map(cookies::signIn)
                .doOnNext(cookie -> exchange.getResponse().beforeCommit(() -> {
                    MultiValueMap<String, ResponseCookie> set =
                            exchange.getResponse().getCookies();
                    set.putIfAbsent(cookie.getName(), List.of(cookie));
                    return Mono.empty();
                }))
                .then();
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    private static SecurityContext context(ServerWebExchange exchange, Session session) {
        SignedIn.remember(exchange, session);
        StaffPrincipal principal = session.staff();
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                principal, "", principal.roles().stream().map(Role::authority).toList()));
    }
}
