// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.routing.OurSite;
import io.kogge.web.routing.Requests;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what another site made a browser send with our cookies and that would change something, also where it brought a
 * form's token along. What a program sends with a token of its own has no cookies to be misused.
 */
final class ForeignRequests implements WebFilter {
    private final SessionCookies sessions;
    private final String tokenCookie;
    private final OurSite ours;

    ForeignRequests(SessionCookies sessions, String tokenCookie, OurSite ours) {
        this.sessions = sessions;
        this.tokenCookie = tokenCookie;
        this.ours = ours;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean refused = !Requests.safe(request)
                && (sessions.value(request) != null || request.getCookies().containsKey(tokenCookie))
                && !(Requests.api(request) && Bearer.token(request).isPresent())
                && ours.foreign(request);
        return refused ? Mono.error(new Rejection.Forbidden("foreign-request")) : chain.filter(exchange);
    }
}
