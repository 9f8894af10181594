// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The cookie that carries a staff session to every service of the origin. */
public final class SessionCookies {
    /** Name of the cookie where it may travel over plain http. */
    public static final String NAME = "kogge_session";

    private final SessionTokens tokens;
    private final boolean secure;
    private final Clock systemClock;

    /** Whether the cookie travels over https only is configuration. */
    public SessionCookies(SessionTokens tokens, boolean secure, Clock systemClock) {
        this.tokens = tokens;
        this.secure = secure;
        this.systemClock = systemClock;
    }

    /** Carries this session. */
    public ResponseCookie signIn(Session session) {
        return cookie(tokens.issue(session), Duration.between(systemClock.instant(), tokens.expiresAt(session)));
    }

    /** Signs out. */
    public ResponseCookie signOut() {
        return cookie("", Duration.ZERO);
    }

    /** The token that a browser sent; null if it sent none. */
    public @Nullable String value(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(name());
        return cookie == null ? null : cookie.getValue();
    }

    private String name() {
        return OriginCookies.name(NAME, secure);
    }

    private ResponseCookie cookie(String value, Duration age) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
