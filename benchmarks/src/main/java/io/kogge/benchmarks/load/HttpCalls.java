// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.load;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpMethod;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.LongFunction;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Requests over a fixed number of kept connections to one server; what finds none free waits for one. */
public final class HttpCalls implements AutoCloseable {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    private final ConnectionProvider connections;
    private final HttpClient client;

    /** Over so many connections to this origin, such as {@code http://127.0.0.1:8082}. */
    public HttpCalls(String origin, int connections) {
        this(origin, connections, "127.0.0.1");
    }

    /** From this address of this machine, such as {@code 127.0.1.1}, as who is served is told apart by network. */
    public HttpCalls(String origin, int connections, String from) {
        this.connections = ConnectionProvider.builder("load")
                .maxConnections(connections)
                .pendingAcquireMaxCount(-1)
                .pendingAcquireTimeout(TIME_LIMIT)
                .build();
        this.client = HttpClient.create(this.connections)
                .bindAddress(() -> new InetSocketAddress(from, 0))
                .baseUrl(origin)
                .responseTimeout(TIME_LIMIT);
    }

    /** Posts JSON, which must be answered with this status; path and content hang on the number of the request. */
    public Call post(LongFunction<String> path, Map<String, String> headers, int status, LongFunction<byte[]> json) {
        return post(path, headers, answered -> answered == status, json);
    }

    /** The same, answered with one of these. */
    public Call post(
            LongFunction<String> path, Map<String, String> headers, IntPredicate statuses, LongFunction<byte[]> json) {
        HttpClient posting = with(headers).headers(all -> all.set("Content-Type", "application/json"));
        return number -> posting.request(HttpMethod.POST)
                .uri(path.apply(number))
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(json.apply(number))))
                .responseSingle((answer, body) -> body.asByteArray()
                        .defaultIfEmpty(new byte[0])
                        .map(read -> statuses.test(answer.status().code())));
    }

    /** Gets a page, which must be answered with 200 and is read to its end. */
    public Call get(String path, Map<String, String> headers) {
        HttpClient getting = with(headers);
        return number -> getting.get()
                .uri(path)
                .responseSingle((answer, body) ->
                        body.asByteArray().map(read -> answer.status().code() == 200 && read.length > 0));
    }

    /** Sends this body, which must be answered with this status. */
    public Call send(HttpMethod method, String path, Map<String, String> headers, byte[] body, int status) {
        HttpClient sending = with(headers);
        return number -> sending.request(method)
                .uri(path)
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
                .responseSingle((answer, read) -> read.asByteArray()
                        .defaultIfEmpty(new byte[0])
                        .map(all -> answer.status().code() == status));
    }

    private HttpClient with(Map<String, String> headers) {
        return client.headers(all -> headers.forEach(all::set));
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
