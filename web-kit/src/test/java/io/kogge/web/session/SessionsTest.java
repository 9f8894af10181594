// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.web.settings.SecurityProperties;
import io.kogge.web.settings.SecurityProperties.Lives;
import io.kogge.web.settings.SecurityProperties.SecretBytes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class SessionsTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes();
    private static final Lives LIVES = new Lives(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(12));
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final SystemTime time = new SystemTime();
    private final Heard heard = new Heard();
    private final SessionTokens tokens = new SessionTokens(List.of(KEY), LIVES, time);
    private final Sessions sessions = new Sessions(tokens, heard, LIVES, time);
    private final SessionCookies cookies = new SessionCookies(tokens, false, time);
    private final Session session = tokens.begin(new StaffPrincipal("s1", "Marijke de Boer", Set.of(Role.STAFF)), 3);
    private final String token = tokens.issue(session);

    /** What a service heard of ended sessions. */
    private static final class Heard implements EndedSessions {
        private Mono<Ended> ended = Mono.empty();
        private Mono<Boolean> all = Mono.just(true);
        private int asked;
        private int askedForAll;

        @Override
        public Mono<Ended> of(String staffId) {
            return Mono.defer(() -> {
                asked++;
                return ended;
            });
        }

        @Override
        public Mono<Boolean> heardAll() {
            return Mono.defer(() -> {
                askedForAll++;
                return all;
            });
        }
    }

    @BeforeEach
    void nothingEnded() {
        heard.ended = Mono.just(new EndedSessions.Ended(3, Set.of()));
    }

    private boolean holds() {
        return sessions.holding(token).hasElement().block();
    }

    @Test
    void aSessionHoldsUntilItIsEnded() {
        assertThat(holds()).isTrue();
        heard.ended = Mono.just(new EndedSessions.Ended(3, Set.of("another", session.id())));
        time.pass(A_MOMENT);
        assertThat(holds()).isFalse();
    }

    @Test
    void allSessionsOfEarlierGenerationsAreEnded() {
        heard.ended = Mono.just(new EndedSessions.Ended(4, Set.of()));
        assertThat(holds()).isFalse();
    }

    @Test
    void aServiceThatHeardOfAnEarlierGenerationYetTakesTheSession() {
        heard.ended = Mono.just(new EndedSessions.Ended(2, Set.of()));
        assertThat(holds()).isTrue();
        heard.ended = Mono.empty();
        time.pass(A_MOMENT);
        assertThat(holds()).isTrue();
    }

    @Test
    void askingIsForASecondAndWhatIsEndedHereCountsAtOnce() {
        holds();
        holds();
        assertThat(heard.asked).isEqualTo(1);
        heard.ended = Mono.just(new EndedSessions.Ended(4, Set.of()));
        sessions.endedHere("s1");
        assertThat(holds()).isFalse();
    }

    @Test
    void whileNothingCanBeHeardATokenHoldsForAQuarterOfAnHour() {
        heard.all = Mono.just(false);
        time.pass(Duration.ofMinutes(14));
        assertThat(holds()).isTrue();
        time.pass(Duration.ofMinutes(1).plus(A_MOMENT));
        assertThat(holds()).isFalse();
        heard.all = Mono.just(true);
        time.pass(A_MOMENT);
        assertThat(holds()).isTrue();
    }

    @Test
    void whatIsAwayLeavesWhatWasKnownAndNoTimeBeyond() {
        heard.ended = Mono.just(new EndedSessions.Ended(3, Set.of(session.id())));
        assertThat(holds()).isFalse();
        heard.ended = Mono.error(new TimeoutException());
        time.pass(A_MOMENT);
        assertThat(holds()).isFalse();
    }

    @Test
    void whoCannotBeAskedIsNotBelievedToHaveHeardAll() {
        heard.ended = Mono.error(new TimeoutException());
        time.pass(Duration.ofMinutes(14));
        assertThat(holds()).isTrue();
        time.pass(Duration.ofMinutes(2));
        assertThat(holds()).isFalse();
    }

    @Test
    void whereNobodyTellsOfEndedSessionsNoneIsLong() {
        Sessions untold = new Sessions(tokens, EndedSessions.UNTOLD, LIVES, time);
        assertThat(untold.holding(token).block()).isNotNull();
        time.pass(Duration.ofMinutes(16));
        assertThat(untold.holding(token).block()).isNull();
    }

    @Test
    void aBrowserThatIsUsedGetsAnotherTokenInTime() {
        assertThat(cookieAfterUse()).isNull();
        time.pass(Duration.ofMinutes(6));
        ResponseCookie renewed = cookieAfterUse();
        assertThat(renewed).isNotNull();
        Session same = tokens.verify(renewed.getValue()).orElseThrow();
        assertThat(same.id()).isEqualTo(session.id());
        assertThat(same.issuedAt()).isEqualTo(time.instant());
        assertThat(renewed.getMaxAge()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void whereABrowserIsIdleSoonerItGetsAnotherTokenSooner() {
        Lives soon = new Lives(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofHours(12));
        Sessions strict = new Sessions(new SessionTokens(List.of(KEY), soon, time), heard, soon, time);
        assertThat(strict.renewal(session).block()).isNull();
        time.pass(Duration.ofMinutes(2));
        assertThat(strict.renewal(session).block()).isNotNull();
    }

    @Test
    void timesInWhichNobodyCouldWorkAreRefused() {
        Duration some = Duration.ofMinutes(5);
        assertThatThrownBy(() -> new Lives(some, Duration.ZERO, some)).hasMessageContaining("longer than nothing");
        assertThatThrownBy(() -> new Lives(some.negated(), some, some)).hasMessageContaining("longer than nothing");
        assertThatThrownBy(() -> new Lives(some, some.plusSeconds(1), some))
                .hasMessageContaining("idle must not be longer than");
    }

    @ParameterizedTest
    @CsvSource({
        "kogge.security.session-lifetime, kogge.security.session.longest",
        "kogge.delegation.public-url, kogge.security.public-url",
        "kogge.mission.review.public-url, kogge.security.public-url"
    })
    void theFormerNameOfASettingIsNotIgnored(String former, String name) {
        SecretBytes key = new SecretBytes(KEY);
        SecurityProperties properties =
                new SecurityProperties(key, key, List.of(), List.of(), LIVES, true, 0, null, false);
        MockEnvironment environment = new MockEnvironment();
        SecurityConfiguration configuration = new SecurityConfiguration();
        assertThat(configuration.sessionTokens(properties, environment)).isNotNull();
        environment.setProperty(former, "something");
        assertThatThrownBy(() -> configuration.sessionTokens(properties, environment))
                .hasMessage(former + " is called " + name + " now");
    }

    @Test
    void anAnswerFromBeforeSomethingWasEndedHereIsNotRemembered() {
        Sinks.One<EndedSessions.Ended> late = Sinks.one();
        heard.ended = late.asMono();
        Mono<Session> before = sessions.holding(token).cache();
        before.subscribe();
        sessions.endedHere("s1");
        late.tryEmitValue(new EndedSessions.Ended(3, Set.of()));
        before.block();
        heard.ended = Mono.just(new EndedSessions.Ended(3, Set.of(session.id())));
        assertThat(holds()).isFalse();
    }

    @Test
    void nothingIsRenewedWhileNotAllIsHeard() {
        heard.all = Mono.just(false);
        time.pass(Duration.ofMinutes(6));
        assertThat(cookieAfterUse()).isNull();
    }

    @Test
    void anAnswerThatSignsOutIsNotUndone() {
        time.pass(Duration.ofMinutes(6));
        MockServerWebExchange exchange = exchange();
        new SessionContext(sessions, cookies).load(exchange).block();
        exchange.getResponse().addCookie(cookies.signOut());
        exchange.getResponse().setComplete().block();
        assertThat(exchange.getResponse().getCookies().get(SessionCookies.NAME))
                .extracting(ResponseCookie::getValue)
                .containsExactly("");
    }

    @Test
    void aTokenThatNeedsNoCheckDoesNotWaitForOne() {
        time.pass(Duration.ofMinutes(6));
        StepVerifier.withVirtualTime(() -> {
                    heard.all = Mono.never();
                    return new SessionContext(sessions, cookies).load(exchange());
                })
                .thenAwait(Duration.ofMillis(200))
                .expectNextCount(1)
                .expectComplete()
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void whoAsksWhileOthersWaitForTheAnswerWaitsForTheSame() {
        Sinks.One<Boolean> answer = Sinks.one();
        heard.all = answer.asMono();
        time.pass(Duration.ofMinutes(16));
        CompletableFuture<Session> first = sessions.holding(token).toFuture();
        CompletableFuture<Session> second = sessions.holding(token).toFuture();
        answer.tryEmitValue(true);
        assertThat(first).isCompletedWithValue(session);
        assertThat(second).isCompletedWithValue(session);
        assertThat(heard.askedForAll).isEqualTo(1);
    }

    @Test
    void whoDoesNotAnswerIsLeftAloneForTenSecondsAndWhoIsBehindForOne() {
        heard.all = Mono.error(new TimeoutException());
        time.pass(Duration.ofMinutes(16));
        assertThat(holds()).isFalse();
        time.pass(Duration.ofSeconds(9));
        assertThat(holds()).isFalse();
        assertThat(heard.askedForAll).isEqualTo(1);
        heard.all = Mono.just(false);
        time.pass(A_MOMENT);
        assertThat(holds()).isFalse();
        heard.all = Mono.just(true);
        time.pass(A_MOMENT);
        assertThat(holds()).isTrue();
        assertThat(heard.askedForAll).isEqualTo(3);
    }

    private ResponseCookie cookieAfterUse() {
        MockServerWebExchange exchange = exchange();
        assertThat(new SessionContext(sessions, cookies).load(exchange).block()).isNotNull();
        exchange.getResponse().setComplete().block();
        return exchange.getResponse().getCookies().getFirst(SessionCookies.NAME);
    }

    private MockServerWebExchange exchange() {
        return MockServerWebExchange.from(
                MockServerHttpRequest.get("/boats").cookie(new HttpCookie(SessionCookies.NAME, token)));
    }
}
