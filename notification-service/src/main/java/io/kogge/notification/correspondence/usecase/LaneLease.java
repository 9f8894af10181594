// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Holds a lane while it is worked off: renews its lease three times in each, and knows when it was lost. */
final class LaneLease {
    private static final Logger LOG = LoggerFactory.getLogger(LaneLease.class);
    private static final int RENEWALS = 3;

    private final Lanes lanes;
    private final Lanes.Held lane;
    private final Duration lease;
    private final Clock systemClock;
    private volatile Instant until;
    private volatile boolean givenBack;

    /** @param claimed when it was asked for, system time */
    LaneLease(Lanes lanes, Lanes.Held lane, Duration lease, Instant claimed, Clock systemClock) {
        this.lanes = lanes;
        this.lane = lane;
        this.lease = lease;
        this.systemClock = systemClock;
        this.until = claimed.plus(lease);
    }

    /** The lane's id. */
    String lane() {
        return lane.id();
    }

    /** Gives the lane back; it is due again then. */
    Mono<Void> release(Instant dueAt) {
        givenBack = true;
        return lanes.release(lane, dueAt, systemClock.instant());
    }

    /** Gives the lane back with nothing left to send. */
    Mono<Void> retire() {
        givenBack = true;
        return lanes.retire(lane, systemClock.instant());
    }

    /** Whether nobody else can have it. */
    boolean lasts() {
        return systemClock.instant().isBefore(until);
    }

    /** Renews the lease until this has come to its end, which it is left to find also when the lease is lost. */
    Mono<Void> whileDoing(Mono<Void> work) {
        Mono<Void> renewals = Flux.interval(lease.dividedBy(RENEWALS))
                .onBackpressureDrop()
                .concatMap(beat -> renew())
                .takeWhile(held -> held)
                .then(Mono.never());
        return Mono.firstWithSignal(work, renewals);
    }

    private Mono<Boolean> renew() {
        return Mono.defer(() -> {
                    Instant now = systemClock.instant();
                    return lanes.renew(lane, now, lease).doOnNext(held -> renewed(held, now.plus(lease)));
                })
                // the database is away: perhaps not at the next beat
                .onErrorResume(error -> {
                    LOG.debug("The lease of a lane was not renewed", error);
                    return Mono.just(true);
                });
    }

    private void renewed(boolean held, Instant next) {
        until = held ? next : Instant.MIN;
        if (!held && !givenBack) {
            LOG.warn("Another sender took over lane {}: what is on its way may arrive twice", lane.id());
        }
    }
}
