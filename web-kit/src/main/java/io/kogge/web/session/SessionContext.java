// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.routing.Requests;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who asks: from the token in the {@code Authorization} header on the API, else from the session cookie. Where the
 * header is given the cookie does not count, as such requests need no CSRF token. Keeps nothing.
 */
final class SessionContext implements ServerSecurityContextRepository {
    private final SessionTokens tokens;

    SessionContext(SessionTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.defer(() -> {
            ServerHttpRequest request = exchange.getRequest();
            Optional<String> bearer = Requests.api(request) ? Bearer.token(request) : Optional.empty();
            if (bearer.isPresent()) {
                return tokens.verify(bearer.get())
                        .map(staff -> context(exchange, staff))
                        .map(Mono::just)
                        .orElseGet(() -> Mono.error(new BadCredentialsException("token not valid")));
            }
            return Mono.justOrEmpty(
                    tokens.verify(SessionCookies.value(request)).map(staff -> context(exchange, staff)));
        });
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    private static SecurityContext context(ServerWebExchange exchange, StaffPrincipal principal) {
        SignedIn.remember(exchange, principal);
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                principal, "", principal.roles().stream().map(Role::authority).toList()));
    }
}
