// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * When the review's sums are brought up to date: all the time, but seldom while a list is put into the register or taken out of
 * it. Its next rows make the same sums stale again, and to make one of them all of its activities are read.
 */
public final class ReviewSums {
    private static final Duration SELDOM = Duration.ofMinutes(10);

    private final Mono<Boolean> filling;
    private final Function<BooleanSupplier, Mono<Void>> refresh;
    private final Clock system;
    private volatile Instant latest = Instant.EPOCH;

    /**
     * Over the sums.
     *
     * @param filling whether many activities are written just now
     * @param refresh brings the sums up to date
     * @param system of system time
     */
    public ReviewSums(Mono<Boolean> filling, Function<BooleanSupplier, Mono<Void>> refresh, Clock system) {
        this.filling = filling;
        this.refresh = refresh;
        this.system = system;
    }

    /** Brings them up to date if it is time; it can ask whether to begin nothing new. */
    public Mono<Void> run(BooleanSupplier stopping) {
        return filling.filter(many -> !many || !system.instant().isBefore(latest.plus(SELDOM)))
                .flatMap(due -> refresh.apply(stopping).doOnSuccess(done -> latest = system.instant()));
    }
}
