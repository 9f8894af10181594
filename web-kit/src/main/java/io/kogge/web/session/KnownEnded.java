// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kogge.kernel.failure.Unavailability;
import io.kogge.web.session.EndedSessions.Ended;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Remembers for a second what was ended, so that a page with many parts asks once. Who cannot be asked leaves us with what was
 * known last, and then not all was heard. Who does not say whether all was heard is left alone for a while, so that few wait for
 * that in vain.
 */
final class KnownEnded {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration LONGEST_ASKING = Duration.ofSeconds(2);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);
    private static final int MOST_ACCOUNTS = 10_000;

    private final EndedSessions source;
    private final Clock systemClock;
    private final Cache<String, Answer> answers =
            Caffeine.newBuilder().maximumSize(MOST_ACCOUNTS).build();
    private final AtomicReference<@Nullable Mono<Boolean>> asking = new AtomicReference<>();
    private final AtomicLong forgotten = new AtomicLong();
    private volatile @Nullable Heard heard;

    private record Answer(Ended ended, Instant at) {}

    private record Heard(boolean all, Instant until) {}

    KnownEnded(EndedSessions source, Clock systemClock) {
        this.source = source;
        this.systemClock = systemClock;
    }

    Mono<Ended> of(String staffId) {
        return Mono.defer(() -> {
            Answer last = answers.getIfPresent(staffId);
            if (last != null && fresh(last.at())) {
                return Mono.just(last.ended());
            }
            Instant asked = systemClock.instant();
            long before = forgotten.get();
            return source.of(staffId)
                    .defaultIfEmpty(Ended.NONE)
                    .timeout(LONGEST_ASKING)
                    .map(ended -> new Answer(ended, asked))
                    .onErrorResume(KnownEnded::away, away -> {
                        Instant now = systemClock.instant();
                        heard = new Heard(false, now.plus(FRESH));
                        return Mono.just(new Answer(last == null ? Ended.NONE : last.ended(), now));
                    })
                    .doOnNext(answer -> remember(staffId, answer, before))
                    .map(Answer::ended);
        });
    }

    Mono<Boolean> heardAll() {
        return Mono.defer(() -> {
            Heard last = heard;
            return last != null && systemClock.instant().isBefore(last.until())
                    ? Mono.just(last.all())
                    : Objects.requireNonNull(asking.updateAndGet(asked -> asked == null ? ask() : asked));
        });
    }

    /** One call for all who ask meanwhile; it goes on when they no longer wait. */
    private Mono<Boolean> ask() {
        return source.heardAll()
                .timeout(LONGEST_ASKING)
                .map(all -> heardNow(all, FRESH))
                .onErrorResume(KnownEnded::away, away -> Mono.fromSupplier(() -> heardNow(false, LEFT_ALONE)))
                .doFinally(end -> asking.set(null))
                .cache();
    }

    private boolean heardNow(boolean all, Duration holds) {
        heard = new Heard(all, systemClock.instant().plus(holds));
        return all;
    }

    /** Unless something was ended here since it was asked for: the answer may be from before. */
    private void remember(String staffId, Answer answer, long before) {
        answers.asMap().compute(staffId, (id, known) -> forgotten.get() == before ? answer : known);
    }

    /** Something was ended here just now. */
    void forget(String staffId) {
        forgotten.incrementAndGet();
        answers.invalidate(staffId);
    }

    private boolean fresh(Instant at) {
        return systemClock.instant().isBefore(at.plus(FRESH));
    }

    private static boolean away(Throwable failure) {
        return failure instanceof TimeoutException || Unavailability.is(failure);
    }
}
