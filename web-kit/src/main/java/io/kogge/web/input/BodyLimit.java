// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * Refuses bodies over the limit with 413, whether or not they say their length. The rest is read and thrown away first:
 * a connection closed under a sender shows as a broken pipe, not as the answer.
 */
public final class BodyLimit implements WebFilter, Ordered {
    /** How much is thrown away before the connection is closed after all. */
    private static final long DRAIN_FACTOR = 64;

    private final long limit;

    /** The largest body that is read. */
    public BodyLimit(DataSize limit) {
        this.limit = limit.toBytes();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Flux<DataBuffer> body = limited(exchange.getRequest().getBody());
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return body.doOnNext(DataBufferUtils::release).then();
        }
        ServerHttpRequestDecorator request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body;
            }
        };
        return chain.filter(exchange.mutate().request(request).build());
    }

    private Flux<DataBuffer> limited(Flux<DataBuffer> body) {
        return Flux.defer(() -> {
            AtomicLong size = new AtomicLong();
            return body.<DataBuffer>handle((buffer, sink) -> pass(buffer, sink, size))
                    .concatWith(Mono.defer(() -> size.get() > limit ? Mono.error(tooLarge()) : Mono.empty()));
        });
    }

    private void pass(DataBuffer buffer, SynchronousSink<DataBuffer> sink, AtomicLong size) {
        if (size.addAndGet(buffer.readableByteCount()) <= limit) {
            sink.next(buffer);
            return;
        }
        DataBufferUtils.release(buffer);
        if (size.get() > limit * DRAIN_FACTOR) {
            sink.error(tooLarge());
        }
    }

    private static ResponseStatusException tooLarge() {
        return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
}
