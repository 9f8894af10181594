// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.RouteTable;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Refuses requests whose query, form or media types cannot be read, with 400. Read lazily, each would fail somewhere
 * inside with an exception that looks like a mistake of ours. Refuses, too, a form with more fields than any of
 * ours has, before anybody reads it, files where no route asks for them, and what does not name one host, as RFC 9112, 3.2,
 * has it, or names another one in its first line: a proxy and we could take a different one for it.
 */
public final class WellFormed implements WebFilter, Ordered {
    /** The largest form is a mission's plan, with about 200. */
    private static final int MOST_FIELDS = 500;

    /** A target with a host of its own (RFC 9112, 3.2.2), and that host with its port. */
    private static final Pattern WITH_HOST = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://([^/?#]*).*");

    private final RouteTable routes;

    /** These say which of them take files. */
    public WellFormed(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 15;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return read(exchange)
                .onErrorMap(
                        IllegalArgumentException.class,
                        unreadable -> new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable))
                .then(Mono.defer(() -> chain.filter(files(exchange) ? withNamedFiles(exchange) : exchange)));
    }

    /**
     * The same, whose form with files cannot be read where one of these has no name. Whoever may send files at all is known only
     * further on, so that they are not read here.
     */
    private static ServerWebExchange withNamedFiles(ServerWebExchange exchange) {
        return new ServerWebExchangeDecorator(exchange) {
            @Override
            public Mono<MultiValueMap<String, Part>> getMultipartData() {
                return super.getMultipartData()
                        .onErrorMap(
                                IllegalStateException.class,
                                nameless -> new ResponseStatusException(HttpStatus.BAD_REQUEST, null, nameless));
            }
        };
    }

    private static boolean files(ServerWebExchange exchange) {
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                exchange.getRequest().getHeaders().getContentType());
    }

    /** The query and the form are kept by the exchange, so nothing is read twice. */
    private Mono<Void> read(ServerWebExchange exchange) {
        return Mono.defer(() -> {
            ServerHttpRequest request = exchange.getRequest();
            if (!namesOneHost(request)) {
                return Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
            }
            request.getQueryParams();
            request.getHeaders().getAccept();
            if (files(exchange) && !takesFiles(request)) {
                return Mono.error(noFiles());
            }
            MediaType type = request.getHeaders().getContentType();
            boolean form = type != null && type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED);
            return form ? exchange.getFormData().doOnNext(WellFormed::limited).then() : Mono.empty();
        });
    }

    private static boolean namesOneHost(ServerHttpRequest request) {
        HttpServerRequest asReceived = ServerHttpRequestDecorator.getNativeRequest(request);
        List<String> hosts = asReceived.requestHeaders().getAll(HttpHeaderNames.HOST);
        boolean named =
                hosts.size() == 1 || hosts.isEmpty() && asReceived.version().compareTo(HttpVersion.HTTP_1_1) < 0;
        return named && hosts.stream().allMatch(host -> isThatOf(asReceived.uri(), host));
    }

    /** Whether the target names this host, or none: most have but a path. */
    private static boolean isThatOf(String target, String host) {
        Matcher named = WITH_HOST.matcher(target);
        return !named.matches() || named.group(1).equalsIgnoreCase(host);
    }

    private boolean takesFiles(ServerHttpRequest request) {
        return routes.policy(request.getMethod(), request.getPath().pathWithinApplication())
                .map(RoutePolicy::uploads)
                .orElse(false);
    }

    private static ResponseStatusException noFiles() {
        return new UnsupportedMediaTypeStatusException(
                "no files are taken here", List.of(MediaType.APPLICATION_FORM_URLENCODED));
    }

    private static void limited(MultiValueMap<String, String> form) {
        if (form.values().stream().mapToInt(List::size).sum() > MOST_FIELDS) {
            throw UnreadableInput.tooManyFields(MOST_FIELDS);
        }
    }
}
