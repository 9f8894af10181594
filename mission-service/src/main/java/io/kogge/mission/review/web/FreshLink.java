// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.web.links.PublicUrl;
import io.kogge.web.session.OriginCookies;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * Carries the link of a review that was just frozen to the page that shows it once: in a cookie of who froze it, which that
 * page takes away. In an address, a history or a log would keep it.
 */
public final class FreshLink {
    private static final String COOKIE = "kogge_frozen";
    private static final Duration SHORT = Duration.ofMinutes(1);

    private final PublicUrl url;
    private final boolean secure;

    /**
     * Over what the office says of its address.
     *
     * @param url where people reach the pages
     * @param secure whether cookies travel over https only
     */
    public FreshLink(PublicUrl url, boolean secure) {
        this.url = url;
        this.secure = secure;
    }

    /** The link that ends with a token. */
    String link(String token) {
        return url.orPath(SharedPages.SHARED + "/" + token);
    }

    ResponseCookie carry(String token) {
        return cookie(token, SHORT);
    }

    ResponseCookie taken() {
        return cookie("", Duration.ZERO);
    }

    /** The token that a request carries. */
    Optional<String> carried(ServerRequest request) {
        return Optional.ofNullable(request.cookies().getFirst(name()))
                .map(HttpCookie::getValue)
                .filter(token -> !token.isEmpty());
    }

    private String name() {
        return OriginCookies.ofPath(COOKIE, secure);
    }

    private ResponseCookie cookie(String token, Duration age) {
        return ResponseCookie.from(name(), token)
                .path(FrozenPages.FROZEN)
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
