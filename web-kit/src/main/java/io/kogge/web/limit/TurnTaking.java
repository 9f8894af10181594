// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import io.kogge.web.session.RequestSessions;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * Lets strangers' requests be worked on in turn, network by network, so that nobody's dear requests keep the people of other networks
 * waiting. It stands before all filters and before what answers failures, as that is work, too; {@link TurnFilter} begins the turn of what has no body. A
 * body comes first and then the turn, so that slow senders hold none; and the turn ends when the answer is about to be sent, so that slow readers hold
 * none either. Whoever is signed in waits for nobody.
 */
final class TurnTaking implements HttpHandlerDecoratorFactory {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Lines lines;
    private final ClientAddress addresses;
    private final RequestSessions sessions;
    private final List<FreePaths> free;

    TurnTaking(Lines lines, ClientAddress addresses, RequestSessions sessions, List<FreePaths> free) {
        this.lines = lines;
        this.addresses = addresses;
        this.sessions = sessions;
        this.free = List.copyOf(free);
    }

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> isFree(request)
                ? handler.handle(request, response)
                : sessions.holds(request)
                        .flatMap(signedIn ->
                                signedIn ? handler.handle(request, response) : inTurn(handler, request, response));
    }

    private boolean isFree(ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        return READING.contains(request.getMethod()) && free.stream().anyMatch(paths -> paths.has(path));
    }

    private Mono<Void> inTurn(HttpHandler handler, ServerHttpRequest request, ServerHttpResponse response) {
        RequestTurn turn = new RequestTurn(lines, addresses.network(request));
        response.beforeCommit(() -> Mono.fromRunnable(turn::end));
        return handler.handle(takingTurn(request, turn), response)
                .contextWrite(context -> context.put(RequestTurn.class, turn))
                .doFinally(end -> {
                    if (end == SignalType.CANCEL) {
                        turn.abandon();
                    } else {
                        turn.end();
                    }
                });
    }

    private static ServerHttpRequest takingTurn(ServerHttpRequest request, RequestTurn turn) {
        Flux<DataBuffer> body = Flux.defer(() -> request.getBody()
                .doOnNext(piece -> turn.keep(piece.readableByteCount()))
                .concatWith(turn.begin().cast(DataBuffer.class)));
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body;
            }
        };
    }
}
