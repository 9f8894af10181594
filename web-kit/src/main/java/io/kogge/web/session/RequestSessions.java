// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.routing.Requests;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Whether a request comes from somebody signed in, where that is asked before the security chain. */
public final class RequestSessions {
    private final Sessions sessions;
    private final SessionCookies cookies;

    RequestSessions(Sessions sessions, SessionCookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** Whether its session holds; not if that cannot be found out. */
    public Mono<Boolean> holds(ServerHttpRequest request) {
        return Mono.defer(() -> sessions.holding(bearer(request).orElseGet(() -> cookies.value(request))))
                .hasElement()
                .onErrorReturn(false);
    }

    /** The token in the {@code Authorization} header, on the API, where the cookie does not count beside it. */
    static Optional<String> bearer(ServerHttpRequest request) {
        return Requests.api(request) ? Bearer.token(request) : Optional.empty();
    }
}
