// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.count.SharedCounts;
import io.kogge.kernel.digest.KeyedDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts who asks for what how often, in memory, and shares the counts with the other instances about once a second. So
 * between two such moments each instance lets through what the limit leaves by what it knew at the last: with {@code n} instances
 * at most {@code n} times the limit in that second, and later at most one more for each instance, which tells of nobody who
 * came there once. While the database is away each counts by itself. Subjects are kept and shared as keyed hashes: nobody's address can be read from them.
 */
public final class Limiter {
    /** Of one limit; who is asked for most often is forgotten last. */
    private static final int MOST_SUBJECTS = 50_000;

    private static final int SHARED_AT_ONCE = 1_000;

    private final KeyedDigest digest;
    private final Clock systemClock;
    private final Map<Limit, Cache<String, Window>> windows = new ConcurrentHashMap<>();
    private final Set<Changed> changed = ConcurrentHashMap.newKeySet();

    private record Changed(Limit limit, String subject, Window window) {}

    private record Told(Changed of, long stretch) {}

    /**
     * Starts with nothing counted.
     *
     * @param key hides subjects; the same in every instance
     * @param systemClock a demonstration's clock lets nobody do anything more often
     */
    public Limiter(byte[] key, Clock systemClock) {
        this.digest = new KeyedDigest(key);
        this.systemClock = systemClock;
    }

    /** Counts one; a rejection under the limit's name, with the time to wait, if that is one too many. */
    public void take(Limit limit, String subject) {
        String hidden = hidden(limit, subject);
        Window window = window(limit, hidden);
        Duration wait = window.take(limit.quota().most(), systemClock.instant());
        if (!wait.isZero()) {
            throw new Rejection.TooMany(limit.name(), wait);
        }
        changed.add(new Changed(limit, hidden, window));
    }

    /** How often this was done lately, as far as is known here. */
    public long count(Limit limit, String subject) {
        return window(limit, hidden(limit, subject)).count(systemClock.instant());
    }

    /** Takes one back that was counted a moment ago, as it was nothing to count. */
    public void giveBack(Limit limit, String subject) {
        String hidden = hidden(limit, subject);
        Window window = window(limit, hidden);
        window.giveBack(systemClock.instant());
        changed.add(new Changed(limit, hidden, window));
    }

    /** Tells the other instances what was counted here, and learns what was counted there. */
    public Mono<Void> share(SharedCounts all) {
        return Flux.defer(() -> Flux.fromIterable(Set.copyOf(changed)))
                .buffer(SHARED_AT_ONCE)
                .concatMap(some -> share(some, all))
                .then();
    }

    private Mono<Void> share(Iterable<Changed> some, SharedCounts all) {
        Instant now = systemClock.instant();
        Map<String, Long> more = new HashMap<>();
        Map<String, Told> told = new HashMap<>();
        Instant latest = now;
        for (Changed one : some) {
            changed.remove(one);
            long count = one.window().handOver(now);
            if (count != 0) {
                long stretch = one.window().stretch(now);
                String id = one.subject() + ':' + stretch;
                more.put(id, count);
                told.put(id, new Told(one, stretch));
                Instant end = now.plus(one.limit().quota().window());
                latest = end.isAfter(latest) ? end : latest;
            }
        }
        Instant until = latest;
        return more.isEmpty()
                ? Mono.empty()
                : Mono.fromCompletionStage(() -> all.add(more, until))
                        .doOnNext(known -> known.forEach((id, count) -> {
                            Told of = told.get(id);
                            if (of != null) {
                                of.of().window().learn(of.stretch(), count);
                            }
                        }))
                        .then();
    }

    private Window window(Limit limit, String hidden) {
        return windows.computeIfAbsent(limit, this::cache)
                .get(hidden, fresh -> new Window(limit.quota().window()));
    }

    private Cache<String, Window> cache(Limit limit) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_SUBJECTS)
                .expireAfterAccess(limit.quota().window().multipliedBy(2))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(systemClock.millis()))
                .build();
    }

    private String hidden(Limit limit, String subject) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest.of("limit\n" + limit.name() + '\n' + subject));
    }
}
