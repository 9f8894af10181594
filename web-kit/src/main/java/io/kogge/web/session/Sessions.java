// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.settings.SecurityProperties.Lives;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Which sessions hold: those that a token of ours says and that nobody ended. A token that is no longer young holds only where
 * all that ended is known, so that it is worth nothing for long while that cannot be heard. System time throughout.
 */
public final class Sessions {
    /** A token is renewed when so much of the time is over that it holds without asking, or unused. */
    private static final int PARTS = 3;
    /** Another token is no reason to wait: the next request gets it as well. */
    private static final Duration IN_PASSING = Duration.ofMillis(100);

    private final SessionTokens tokens;
    private final KnownEnded ended;
    private final Lives lives;
    private final Duration renewedAfter;
    private final Clock systemClock;

    /** Over what is known of ended sessions. */
    public Sessions(SessionTokens tokens, EndedSessions ended, Lives lives, Clock systemClock) {
        this.tokens = tokens;
        this.ended = new KnownEnded(ended, systemClock);
        this.lives = lives;
        this.renewedAfter = earlier(lives.unasked(), lives.idle()).dividedBy(PARTS);
        this.systemClock = systemClock;
    }

    /** The session of this token, if it holds. */
    public Mono<Session> holding(@Nullable String token) {
        return Mono.justOrEmpty(tokens.verify(token))
                .filterWhen(session -> ended.of(session.staff().id()).map(known -> !known.has(session)))
                .filterWhen(session -> olderThan(lives.unasked(), session) ? ended.heardAll() : Mono.just(true));
    }

    /** Another token of this session, if it is time for one and it is known at once that all that ended was heard. */
    Mono<Session> renewal(Session session) {
        return olderThan(renewedAfter, session)
                ? ended.heardAll()
                        .timeout(IN_PASSING, Mono.empty())
                        .filter(all -> all)
                        .map(all -> session.renewed(systemClock.instant()))
                : Mono.empty();
    }

    /** Something of this account's sessions was ended in this instance, which shall not wait for it to go around. */
    public void endedHere(String staffId) {
        ended.forget(staffId);
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean olderThan(Duration age, Session session) {
        return session.issuedAt().plus(age).isBefore(systemClock.instant());
    }
}
