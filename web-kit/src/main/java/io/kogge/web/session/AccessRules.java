// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.routing.Access;
import io.kogge.web.routing.RouteTable;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets through what the route table or an actuator endpoint allows; whatever neither knows is not found, for all. */
final class AccessRules implements ReactiveAuthorizationManager<AuthorizationContext> {
    private final ServerWebExchangeMatcher openEndpoints = EndpointRequest.to("health", "info");
    private final ServerWebExchangeMatcher endpoints = EndpointRequest.toAnyEndpoint();
    private final RouteTable routes;

    AccessRules(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> who, AuthorizationContext context) {
        return access(context.getExchange()).flatMap(access -> {
            if (access.isEmpty()) {
                return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
            }
            Mono<Boolean> allowed = access.contains(Access.PUBLIC)
                    ? Mono.just(true)
                    : who.map(person -> allowed(person, access)).defaultIfEmpty(false);
            return allowed.map(AuthorizationDecision::new);
        });
    }

    private Mono<Set<Access>> access(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        Set<Access> declared =
                routes.access(request.getMethod(), request.getPath().pathWithinApplication());
        if (!declared.isEmpty()) {
            return Mono.just(declared);
        }
        return matches(openEndpoints, exchange)
                .flatMap(open -> open
                        ? Mono.just(Set.of(Access.PUBLIC))
                        : matches(endpoints, exchange).map(endpoint -> endpoint ? Set.of(Access.OPERATOR) : Set.of()));
    }

    private static Mono<Boolean> matches(ServerWebExchangeMatcher matcher, ServerWebExchange exchange) {
        return matcher.matches(exchange).map(ServerWebExchangeMatcher.MatchResult::isMatch);
    }

    private static boolean allowed(Authentication person, Set<Access> access) {
        return person.getPrincipal() instanceof StaffPrincipal staff
                && (access.contains(Access.SIGNED_IN)
                        || (access.contains(Access.STAFF) && staff.roles().contains(Role.STAFF))
                        || (access.contains(Access.OPERATOR) && staff.roles().contains(Role.OPERATOR)));
    }
}
