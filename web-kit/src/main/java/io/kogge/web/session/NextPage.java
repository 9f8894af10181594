// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.routing.Requests;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Where to go on after signing in: a page of our own, never another site's. */
public final class NextPage {
    private NextPage() {}

    /** The path if it is one of this origin's, else the start page. */
    public static URI of(@Nullable String next) {
        URI start = URI.create("/");
        if (next == null || !next.startsWith("/") || next.startsWith("//") || next.contains("\\")) {
            return start;
        }
        try {
            URI uri = URI.create(next);
            return uri.getRawAuthority() == null && uri.getScheme() == null ? uri : start;
        } catch (IllegalArgumentException noAddress) {
            return start;
        }
    }

    /** The sign-in page that comes back to where this request was made. */
    static URI signIn(ServerHttpRequest request) {
        String back =
                Requests.safe(request) && !Requests.htmx(request) ? pathAndQuery(request.getURI()) : referer(request);
        return URI.create("/sign-in?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    /** A form or a part of a page: its page is where to come back to. */
    private static String referer(ServerHttpRequest request) {
        String referer = request.getHeaders().getFirst("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            URI page = URI.create(referer);
            boolean ours = page.getHost() != null
                    && page.getHost().equals(request.getURI().getHost());
            return ours ? pathAndQuery(page) : "/";
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }

    private static String pathAndQuery(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
