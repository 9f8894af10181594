// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.count.SharedCounts;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LimiterTest {
    private static final byte[] KEY = new byte[32];
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Limit FIVE = new Limit("forms", new Quota(5, WINDOW));

    private final MovedClock clock = new MovedClock();
    private final Limiter limiter = new Limiter(KEY, clock);

    private final Map<String, Long> database = new HashMap<>();
    private final SharedCounts shared = (more, until) -> {
        Map<String, Long> all = new HashMap<>();
        more.forEach((id, count) -> all.put(id, database.merge(id, count, Long::sum)));
        return CompletableFuture.completedFuture(all);
    };

    @Test
    void soManyAreLetThroughAndOneMoreIsToldHowLongToWait() {
        takeAll(limiter, "a", 5);
        Duration wait = refused(limiter, "a");
        assertThat(refused(limiter, "b", FIVE)).isEmpty();

        clock.move(wait.minusMillis(1));
        assertThat(refused(limiter, "a")).isEqualTo(Duration.ofMillis(1));
        clock.move(Duration.ofMillis(1));
        limiter.take(FIVE, "a");
        assertThat(refused(limiter, "a")).isPositive();
    }

    @Test
    void whoIsRefusedDoesNotWaitLongerForHavingAsked() {
        takeAll(limiter, "a", 5);
        Duration first = refused(limiter, "a");
        for (int i = 0; i < 100; i++) {
            refused(limiter, "a");
        }
        assertThat(refused(limiter, "a")).isEqualTo(first);
    }

    @Test
    void anEvenFlowAsFastAsTheQuotaIsNeverRefused() {
        for (int i = 0; i < 1_000; i++) {
            limiter.take(FIVE, "a");
            clock.move(WINDOW.dividedBy(5));
        }
    }

    /** A burst at the end of a stretch, and then the flow of the next. */
    @Test
    void noWindowLetsMoreThanTwiceAsManyThrough() {
        Random random = new Random(27);
        TreeMap<Long, Integer> through = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            clock.move(Duration.ofMillis(random.nextInt(60_000)));
            if (refused(limiter, "a", FIVE).isEmpty()) {
                through.merge(clock.millis(), 1, Integer::sum);
            }
        }
        assertThat(through).hasSizeGreaterThan(1_000);
        through.keySet()
                .forEach(from -> assertThat(through.subMap(from, from + WINDOW.toMillis()).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isLessThanOrEqualTo(2 * 5));
    }

    @Test
    void whatIsGivenBackDoesNotCount() {
        takeAll(limiter, "a", 5);
        limiter.giveBack(FIVE, "a");
        assertThat(limiter.count(FIVE, "a")).isEqualTo(4);
        limiter.take(FIVE, "a");
        assertThat(refused(limiter, "a")).isPositive();
    }

    @Test
    void instancesLearnWithinOneSharingWhatOthersCounted() {
        Limiter one = new Limiter(KEY, clock);
        Limiter other = new Limiter(KEY, clock);
        takeAll(one, "198.51.100.0", 2);
        takeAll(other, "198.51.100.0", 2);
        one.share(shared).block();
        other.share(shared).block();

        assertThat(other.count(FIVE, "198.51.100.0")).isEqualTo(4);
        other.take(FIVE, "198.51.100.0");
        assertThat(refused(other, "198.51.100.0")).isPositive();

        other.share(shared).block();
        one.take(FIVE, "198.51.100.0");
        one.share(shared).block();
        assertThat(one.count(FIVE, "198.51.100.0")).isEqualTo(6);
        assertThat(refused(one, "198.51.100.0")).isPositive();
        assertThat(database.keySet()).hasSize(1).noneMatch(id -> id.contains("198"));
    }

    @Test
    void ofWhoComesOnceNobodyIsToldAndOfWhoComesAgainBoth() {
        Limiter one = new Limiter(KEY, clock);
        one.take(FIVE, "a");
        one.share(shared).block();
        assertThat(database).isEmpty();
        one.take(FIVE, "a");
        one.share(shared).block();
        assertThat(database.values()).containsExactly(2L);
        one.take(FIVE, "a");
        one.share(shared).block();
        assertThat(database.values()).containsExactly(3L);
    }

    @Test
    void whatCouldNotBeSharedStillCountsHere() {
        SharedCounts away = (more, until) -> CompletableFuture.failedFuture(new IllegalStateException("away"));
        takeAll(limiter, "a", 5);
        assertThatThrownBy(() -> limiter.share(away).block()).isInstanceOf(IllegalStateException.class);
        assertThat(refused(limiter, "a")).isPositive();
    }

    private void takeAll(Limiter by, String subject, int times) {
        for (int i = 0; i < times; i++) {
            by.take(FIVE, subject);
        }
    }

    private static Duration refused(Limiter by, String subject) {
        return refused(by, subject, FIVE).orElseThrow();
    }

    private static Optional<Duration> refused(Limiter by, String subject, Limit limit) {
        try {
            by.take(limit, subject);
            return Optional.empty();
        } catch (Rejection.TooMany tooMany) {
            assertThat(tooMany.code()).isEqualTo(limit.name());
            return Optional.of(tooMany.retryAfter());
        }
    }
}
