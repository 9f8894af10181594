// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

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

    private final String publicUrl;
    private final boolean secure;

    /**
     * Over what the office says of its address.
     *
     * @param publicUrl where people reach the pages; empty where nobody said, and links are paths then
     * @param secure whether cookies travel over https only
     */
    public FreshLink(String publicUrl, boolean secure) {
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
        this.secure = secure;
    }

    /** The link that ends with a token. */
    String link(String token) {
        return publicUrl + SharedPages.SHARED + "/" + token;
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
