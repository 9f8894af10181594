// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
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

    /** Whether it sends a form of a page, all of it. */
    public static boolean form(ServerHttpRequest request) {
        return HttpMethod.POST.equals(request.getMethod())
                && !api(request)
                && !htmx(request)
                && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(contentType(request));
    }

    private static @Nullable MediaType contentType(ServerHttpRequest request) {
        try {
            return request.getHeaders().getContentType();
        } catch (InvalidMediaTypeException none) {
            return null;
        }
    }

    /** Whether htmx asks, for a part of a page. */
    public static boolean htmx(ServerHttpRequest request) {
        return "true".equals(request.getHeaders().getFirst("HX-Request"));
    }
}
