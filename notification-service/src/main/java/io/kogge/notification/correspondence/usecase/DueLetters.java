// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Hands correspondences that are due to the senders of this instance, each to one. Some are read ahead with all that is to
 * be known of them, by a few queries for many; they are not claimed by that, and what was read longer ago than a
 * moment is thrown away, so that nothing is sent by what was true a while ago.
 */
final class DueLetters {
    /** Far below what a person could notice, far above what reading takes. */
    private static final Duration FRESH = Duration.ofMillis(250);

    private static final int AHEAD_PER_SENDER = 4;

    private final CorrespondenceStore store;
    private final AllRecipients recipients;
    private final int most;
    private final Clock systemClock;

    private final Queue<Ready> ready = new ConcurrentLinkedQueue<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Mono<Void>> reading = new AtomicReference<>();
    private final AtomicInteger lost = new AtomicInteger();

    /** A correspondence with what is known of its recipient. */
    record Ready(Kept kept, Facts facts, Instant readAt) {}

    DueLetters(CorrespondenceStore store, AllRecipients recipients, int senders, Clock systemClock) {
        this.store = store;
        this.recipients = recipients;
        this.most = senders * AHEAD_PER_SENDER;
        this.systemClock = systemClock;
    }

    /** The next one, which is nobody else's here until it is {@link #done}; empty where none is due. */
    Mono<Ready> next() {
        return Mono.defer(() -> Mono.justOrEmpty(poll()))
                .switchIfEmpty(Mono.defer(this::read).then(Mono.defer(() -> Mono.justOrEmpty(poll()))));
    }

    /** This instance has finished with it for now. */
    void done(Ready one) {
        underWay.remove(one.kept().id());
    }

    /** Another instance, or a change, was faster: where that happens often, others are read from the same end. */
    void lost(Ready one) {
        lost.incrementAndGet();
        done(one);
    }

    private @Nullable Ready poll() {
        Instant oldest = systemClock.instant().minus(FRESH);
        for (Ready one = ready.poll(); one != null; one = ready.poll()) {
            if (!one.readAt().isBefore(oldest) && underWay.add(one.kept().id())) {
                return one;
            }
        }
        return null;
    }

    /** One reads for all who wait. */
    private Mono<Void> read() {
        Mono<Void> mine = Mono.defer(this::readNow)
                // before whoever waited for it looks for more
                .doOnTerminate(() -> reading.set(null))
                .cache();
        Mono<Void> others = reading.compareAndExchange(null, mine);
        return others == null ? mine : others;
    }

    private Mono<Void> readNow() {
        Instant now = systemClock.instant();
        int skip =
                lost.getAndSet(0) * 2 < most ? 0 : ThreadLocalRandom.current().nextInt(most * AHEAD_PER_SENDER);
        return due(now, skip)
                .filter(found -> !found.isEmpty() || skip == 0)
                .switchIfEmpty(Mono.defer(() -> due(now, 0)))
                .filter(found -> !found.isEmpty())
                .flatMap(found -> recipients
                        .lookUp(found.stream().map(Kept::state).toList())
                        .doOnNext(facts -> found.forEach(kept -> add(kept, facts, now))))
                .then();
    }

    private Mono<List<Kept>> due(Instant now, int skip) {
        return store.due(now, skip, most)
                .filter(kept -> !underWay.contains(kept.id()))
                .collectList();
    }

    private void add(Kept kept, Map<String, Facts> facts, Instant now) {
        Facts known = facts.get(kept.id());
        if (known != null) {
            ready.add(new Ready(kept, known, now));
        }
    }
}
