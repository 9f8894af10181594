// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What the kit asks about a request before anybody is known. */
public final class Requests {
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private Requests() {}

    /** Whether a program asks, which is answered with JSON; everything else is a page. */
    public static boolean api(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().value().startsWith("/api/");
    }

    /** Whether the method changes nothing. */
    public static boolean safe(ServerHttpRequest request) {
        return SAFE.contains(request.getMethod());
    }

    /** Whether htmx asks, for a part of a page. */
    public static boolean htmx(ServerHttpRequest request) {
        return "true".equals(request.getHeaders().getFirst("HX-Request"));
    }
}
