// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import io.kogge.standalone.StartFailure;
import io.kogge.web.headers.ServerHeaders;
import io.kogge.web.input.BodyPace;
import io.kogge.web.input.SlowBodies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * One HTTP port for several services, so that their pages share one origin: each context mounts its handler under
 * its own paths, and the longest matching one answers. The path is passed on unchanged, as a reverse proxy would.
 */
public final class SharedPort implements AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final ConcurrentSkipListMap<String, HttpHandler> mounts = new ConcurrentSkipListMap<>();
    /** Its own: a context that closes disposes of the loops that all of Reactor Netty shares by default. */
    private final LoopResources loops = LoopResources.create("kogge-http");

    private final DisposableServer server;

    /** Binds to 127.0.0.1 on this port; 0 takes any free one. */
    public SharedPort(int port) {
        this(port, ServiceContexts.bodyPace());
    }

    SharedPort(int port, BodyPace pace) {
        try {
            server = new SlowBodies(pace)
                    .apply(new ServerHeaders().apply(HttpServer.create()))
                    .host("127.0.0.1")
                    .port(port)
                    .runOn(loops)
                    .idleTimeout(IDLE)
                    .handle(new ReactorHttpHandlerAdapter(this::dispatch))
                    .bindNow();
        } catch (ChannelBindException e) {
            loops.dispose();
            throw new StartFailure(
                    "Port " + port + " is taken. Choose another one with --port (0 takes any free one).", e);
        }
    }

    /** Until these paths are mounted they are answered with 503, rather than with the 404 of whoever is up already. */
    void expect(List<String> paths) {
        paths.forEach(path -> mounts.putIfAbsent(path, SharedPort::comeBackSoon));
    }

    /** Makes a context serve these paths here, in place of a server of its own; "" is what nobody else serves. */
    public ApplicationContextInitializer<GenericApplicationContext> mount(List<String> paths) {
        return context -> context.registerBean(
                "sharedPort", ReactiveWebServerFactory.class, () -> handler -> new Mounted(handler, paths));
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    private Mono<Void> dispatch(ServerHttpRequest request, ServerHttpResponse response) {
        String path = request.getURI().getRawPath();
        for (Map.Entry<String, HttpHandler> mount : mounts.descendingMap().entrySet()) {
            if (path.equals(mount.getKey()) || path.startsWith(mount.getKey() + "/")) {
                return mount.getValue().handle(request, response);
            }
        }
        return comeBackSoon(request, response);
    }

    private static Mono<Void> comeBackSoon(ServerHttpRequest request, ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
        response.getHeaders().setContentType(MediaType.TEXT_PLAIN);
        response.getHeaders().set("Retry-After", "3");
        byte[] text = "Kogge is starting or stopping. Please try again in a moment.\n".getBytes(StandardCharsets.UTF_8);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(text)));
    }

    @Override
    public void close() {
        server.disposeNow(STOP);
        loops.disposeLater(Duration.ZERO, STOP).block(STOP.multipliedBy(2));
    }

    private final class Mounted implements WebServer {
        private final HttpHandler handler;
        private final List<String> paths;

        Mounted(HttpHandler handler, List<String> paths) {
            this.handler = handler;
            this.paths = paths;
        }

        @Override
        public void start() {
            paths.forEach(path -> mounts.put(path, handler));
        }

        @Override
        public void stop() {
            paths.forEach(path -> mounts.put(path, SharedPort::comeBackSoon));
        }

        @Override
        public int getPort() {
            return server.port();
        }
    }
}
