// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.schedule.model.DueOccurrences;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends out what is due on the domain's clock, and finishes what a crash left half done. */
public final class RunDueOccurrences {
    private final Occurrences occurrences;
    private final Materialise materialise;
    private final Clock clock;
    private final Clock systemClock;
    private final Duration lease;

    /** Whoever begins an occurrence has as long as the lease to finish it. */
    public RunDueOccurrences(
            Occurrences occurrences, Materialise materialise, Clock clock, Clock systemClock, Duration lease) {
        this.occurrences = occurrences;
        this.materialise = materialise;
        this.clock = clock;
        this.systemClock = systemClock;
        this.lease = lease;
    }

    /** Runs all that are due now. */
    public Mono<Void> runDue() {
        return occurrences
                .due(clock.instant())
                .collectList()
                .flatMapMany(this::runEach)
                .thenMany(Flux.defer(() -> occurrences.abandoned(systemClock.instant())))
                .concatMap(this::begin)
                .then();
    }

    /**
     * Runs one again that has gone out: who got its message gets no other. Rejects with {@code occurrence-not-found},
     * and with {@code occurrence-not-due} one that has not gone out.
     */
    public Mono<Occurrence> runAgain(String id) {
        return occurrences
                .find(id)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("occurrence")))
                .filter(Occurrence::begun)
                .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("occurrence-not-due")))
                .flatMap(occurrence -> materialise.run(occurrence).thenReturn(occurrence));
    }

    private Flux<Void> runEach(List<Occurrence> due) {
        Instant now = clock.instant();
        DueOccurrences together = new DueOccurrences(due);
        return Flux.fromIterable(due)
                .concatMap(occurrence -> together.dropReason(occurrence, now)
                        .map(reason -> occurrences.drop(occurrence.id(), reason))
                        .orElseGet(() -> begin(occurrence)));
    }

    private Mono<Void> begin(Occurrence occurrence) {
        return occurrences
                .begin(occurrence.id(), systemClock.instant(), lease)
                .filter(begun -> begun)
                .flatMap(begun -> materialise.run(occurrence));
    }
}
