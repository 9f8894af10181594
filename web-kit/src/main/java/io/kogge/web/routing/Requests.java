// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import java.net.URI;
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

    /**
     * Whether another site's page made the browser ask, by its Fetch Metadata (W3C), or where it sends none, as over
     * plain http, by its {@code Origin}; no where it says neither.
     */
    public static boolean foreign(ServerHttpRequest request) {
        String site = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeaders().getOrigin();
        // pages that send no referrer send "null" as their origin
        return origin != null && !origin.equals("null") && !ours(origin, request);
    }

    private static boolean ours(String origin, ServerHttpRequest request) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && host.equalsIgnoreCase(request.getURI().getHost());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
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
