// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.routing.Requests;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
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
            Optional<RequestTurn> taken = context.getOrEmpty(RequestTurn.class);
            return taken.map(turn -> inTurn(exchange, chain, turn)).orElseGet(() -> chain.filter(exchange));
        });
    }

    private static Mono<Void> inTurn(ServerWebExchange exchange, WebFilterChain chain, RequestTurn turn) {
        return hasBody(exchange.getRequest())
                ? chain.filter(new FilesInTurn(exchange, turn)).onErrorResume(failure -> answered(turn, failure))
                : turn.begin().then(chain.filter(exchange));
    }

    /** A form with files is read up to its last boundary, and nobody waits for the end of the body. */
    private static final class FilesInTurn extends ServerWebExchangeDecorator {
        private final RequestTurn turn;

        FilesInTurn(ServerWebExchange exchange, RequestTurn turn) {
            super(exchange);
            this.turn = turn;
        }

        @Override
        public Mono<MultiValueMap<String, Part>> getMultipartData() {
            return super.getMultipartData().flatMap(parts -> turn.begin().thenReturn(parts));
        }
    }

    /** Whether there is one that anything here reads; a page is not read with one. */
    private static boolean hasBody(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        return !Requests.safe(request)
                && (length == null ? headers.containsHeader(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0"));
    }

    /** What is wrong with a request can be told when there is room; what is wrong with us is told, and logged, in any case. */
    private static Mono<Void> answered(RequestTurn turn, Throwable failure) {
        return turn.begin()
                .onErrorResume(busy -> refuses(failure) ? Mono.error(busy) : Mono.empty())
                .then(Mono.error(failure));
    }

    private static boolean refuses(Throwable failure) {
        return failure instanceof Rejection
                || failure instanceof ResponseStatusException
                || failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException;
    }
}
