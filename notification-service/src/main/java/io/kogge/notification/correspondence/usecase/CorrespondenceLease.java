// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Holds correspondences while a dialogue about one of their letters lasts: renews each lease three times in its term. */
final class CorrespondenceLease {
    private static final Logger LOG = LoggerFactory.getLogger(CorrespondenceLease.class);
    private static final int RENEWALS = 3;

    private final CorrespondenceStore store;
    private final String holder;
    private final Duration term;
    private final Clock systemClock;

    /**
     * For this instance.
     *
     * @param holder its name
     * @param term how long a holder that died keeps what it held
     */
    CorrespondenceLease(CorrespondenceStore store, String holder, Duration term, Clock systemClock) {
        this.store = store;
        this.holder = holder;
        this.term = term;
        this.systemClock = systemClock;
    }

    String holder() {
        return holder;
    }

    /** Takes a correspondence. */
    Change.Hold take() {
        Instant now = systemClock.instant();
        return new Change.Hold.Take(holder, now, now.plus(term));
    }

    /** Frees it, if it is still held here. */
    Change.Hold give(Kept kept) {
        return kept.holder().equals(holder) ? new Change.Hold.Free() : new Change.Hold.Leave();
    }

    /** Renews the lease until the work has come to its end, which it is left to find also when the lease is lost. */
    <T> Mono<T> during(String id, Mono<T> work) {
        Mono<T> renewals = Flux.interval(term.dividedBy(RENEWALS))
                .onBackpressureDrop()
                .concatMap(beat -> renew(id))
                .takeWhile(held -> held)
                .then(Mono.never());
        return Mono.firstWithSignal(work, renewals);
    }

    private Mono<Boolean> renew(String id) {
        return Mono.defer(() -> store.renew(id, holder, systemClock.instant(), term))
                .doOnNext(held -> {
                    if (!held) {
                        LOG.warn("Another sender took over {}: what is on its way may arrive twice", id);
                    }
                })
                // the database is away: perhaps not at the next beat
                .onErrorResume(error -> {
                    LOG.debug("The lease of a correspondence was not renewed", error);
                    return Mono.just(true);
                });
    }
}
