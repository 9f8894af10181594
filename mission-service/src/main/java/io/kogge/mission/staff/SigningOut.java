// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.kernel.failure.FailureText;
import io.kogge.web.session.SessionCookies;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The answer to who signs out in a browser: the browser forgets the session, whether or not it could be ended. */
final class SigningOut {
    private static final Logger LOG = LoggerFactory.getLogger(SigningOut.class);
    private static final URI ENDED_HERE = URI.create("/sign-in?done=here");
    /** Somebody wants to leave the computer. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final SessionCookies cookies;

    SigningOut(SessionCookies cookies) {
        this.cookies = cookies;
    }

    /** Leads to this page when that is done, or to one that says that it was not. */
    Mono<ServerResponse> answer(Mono<Void> ending, URI next) {
        return ending.timeout(LONGEST)
                .thenReturn(next)
                .onErrorResume(failure -> {
                    LOG.warn("A session was ended in its browser alone: {}", FailureText.brief(failure));
                    return Mono.just(ENDED_HERE);
                })
                .flatMap(page ->
                        ServerResponse.seeOther(page).cookie(cookies.signOut()).build());
    }
}
