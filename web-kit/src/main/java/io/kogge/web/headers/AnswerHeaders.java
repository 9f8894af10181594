// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.headers;

import io.kogge.web.routing.Access;
import io.kogge.web.routing.Requests;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.RouteTable;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Headers that protect pages and APIs (NL GOV API Design Rules, internet.nl), on every answer, errors included. */
public final class AnswerHeaders implements WebFilter, Ordered {
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");
    /** What holds where the route is not known. */
    static final Map<String, String> UNLESS_SAID = unlessSaid();

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final RouteTable routes;
    private final String apiVersion;
    private final boolean alwaysHsts;

    /** The route table tells staff's pages from public ones. */
    public AnswerHeaders(RouteTable routes, String apiVersion, boolean alwaysHsts) {
        this.routes = routes;
        this.apiVersion = apiVersion;
        this.alwaysHsts = alwaysHsts;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            write(exchange.getRequest(), exchange.getResponse().getHeaders());
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void write(ServerHttpRequest request, HttpHeaders headers) {
        ALWAYS.forEach(headers::set);
        // a personal link is in the address: it must not travel on; staff's forms come back after signing in
        PathContainer path = request.getPath().pathWithinApplication();
        Optional<RoutePolicy> policy = routes.policy(request.getMethod(), path);
        Set<Access> access =
                policy.map(RoutePolicy::access).map(Set::of).orElseGet(() -> routes.access(request.getMethod(), path));
        boolean staff = !access.isEmpty() && !access.contains(Access.PUBLIC);
        headers.set("Referrer-Policy", staff ? "same-origin" : "no-referrer");
        if (headers.getCacheControl() == null) {
            headers.setCacheControl("no-store");
        }
        if (alwaysHsts || https(request)) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
        if (Requests.api(request)) {
            headers.set("API-Version", apiVersion);
        }
        headers.set("X-Robots-Tag", "noindex, nofollow");
        sayCharset(headers);
        policy.ifPresent(said -> said.headers().forEach(headers::set));
    }

    private static void sayCharset(HttpHeaders headers) {
        MediaType type = headers.getContentType();
        if (type != null && type.getCharset() == null && type.equalsTypeAndSubtype(MediaType.TEXT_HTML)) {
            headers.setContentType(HTML);
        }
    }

    private static Map<String, String> unlessSaid() {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.put("Referrer-Policy", "no-referrer");
        return Collections.unmodifiableMap(headers);
    }

    private static boolean https(ServerHttpRequest request) {
        return "https".equals(request.getURI().getScheme())
                || "https".equals(request.getHeaders().getFirst("X-Forwarded-Proto"));
    }
}
