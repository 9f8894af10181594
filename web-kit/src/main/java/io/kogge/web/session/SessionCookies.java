// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The cookie that carries a staff session to every service of the origin. */
public final class SessionCookies {
    /** Name of the cookie. */
    public static final String NAME = "kogge_session";

    private final SessionTokens tokens;
    private final boolean secure;

    /** Whether the cookie travels over https only is configuration. */
    public SessionCookies(SessionTokens tokens, boolean secure) {
        this.tokens = tokens;
        this.secure = secure;
    }

    /** Signs somebody in. */
    public ResponseCookie signIn(StaffPrincipal principal) {
        return cookie(tokens.issue(principal), tokens.lifetime());
    }

    /** Signs out. */
    public ResponseCookie signOut() {
        return cookie("", Duration.ZERO);
    }

    static @Nullable String value(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(NAME);
        return cookie == null ? null : cookie.getValue();
    }

    private ResponseCookie cookie(String value, Duration age) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
