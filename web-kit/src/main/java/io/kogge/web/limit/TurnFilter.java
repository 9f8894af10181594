// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.routing.Requests;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Begins the turn of a request that nothing more comes of, and of one that fails before its body was read: an answer has to be made
 * for that. A filter, as what refuses a request before the filters is not answered.
 */
final class TurnFilter implements WebFilter, Ordered {
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.deferContextual(context -> {
            Optional<Turn> taken = context.getOrEmpty(Turn.class);
            return taken.map(turn -> inTurn(exchange, chain, turn)).orElseGet(() -> chain.filter(exchange));
        });
    }

    private static Mono<Void> inTurn(ServerWebExchange exchange, WebFilterChain chain, Turn turn) {
        return hasBody(exchange.getRequest())
                ? chain.filter(exchange).onErrorResume(failure -> answered(turn, failure))
                : turn.begin().then(chain.filter(exchange));
    }

    /** Whether there is one that anything here reads; a page is not read with one. */
    private static boolean hasBody(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        return !Requests.safe(request)
                && (length == null ? headers.containsHeader(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0"));
    }

    private static Mono<Void> answered(Turn turn, Throwable failure) {
        return failure instanceof Rejection.TooMany
                ? Mono.error(failure)
                : turn.begin().then(Mono.error(failure));
    }
}
