// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.RouteTable;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * Refuses bodies over the limit with 413, whether or not they say their length. The rest is read and thrown away first:
 * a connection closed under a sender shows as a broken pipe, not as the answer. It stands before all filters, as an
 * exchange reads its form and files from the request that it was made with, whatever a filter puts in its place.
 *
 * <p>What is read is a copy, in memory that nobody needs to give back: a buffer of the server's that a reader gives back
 * twice, as Spring's reader of files does where it refuses them halfway, may be somebody else's by then.
 */
public final class BodyLimit implements HttpHandlerDecoratorFactory {
    /** How much is thrown away before the connection is closed after all. */
    private static final long DRAIN_FACTOR = 64;

    private final RouteTable routes;
    private final DataSize limit;

    /** The largest body that is read where a route does not say otherwise. */
    public BodyLimit(RouteTable routes, DataSize limit) {
        this.routes = routes;
        this.limit = limit;
    }

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> handler.handle(limited(request), response);
    }

    private ServerHttpRequest limited(ServerHttpRequest request) {
        Flux<DataBuffer> body = Flux.defer(() -> limited(request.getBody(), most(request)));
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body;
            }
        };
    }

    private long most(ServerHttpRequest request) {
        return routes.policy(request.getMethod(), request.getPath().pathWithinApplication())
                .map(RoutePolicy::bodyLimit)
                .orElse(limit)
                .toBytes();
    }

    private static Flux<DataBuffer> limited(Flux<DataBuffer> body, long limit) {
        AtomicLong size = new AtomicLong();
        return body.<DataBuffer>handle((buffer, sink) -> pass(buffer, sink, size, limit))
                .concatWith(Mono.defer(() -> size.get() > limit ? Mono.error(tooLarge()) : Mono.empty()));
    }

    private static void pass(DataBuffer buffer, SynchronousSink<DataBuffer> sink, AtomicLong size, long limit) {
        try {
            if (size.addAndGet(buffer.readableByteCount()) <= limit) {
                sink.next(copy(buffer));
            } else if (size.get() > limit * DRAIN_FACTOR) {
                sink.error(tooLarge());
            }
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static DataBuffer copy(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }

    private static ResponseStatusException tooLarge() {
        return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
}
