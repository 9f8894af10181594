// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.schedule.model.Claim;
import io.kogge.notification.schedule.model.DueOccurrences;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Occurrence.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends out what is due on the domain's clock, and finishes what a crash left half done. */
public final class RunDueOccurrences {
    /** So many are looked at together: more than one mission ever has. */
    private static final int MOST = 2_000;

    private static final int AT_ONCE = 4;

    private final Occurrences occurrences;
    private final Materialise materialise;
    private final ReportMissing reportMissing;
    private final Clock clock;
    private final Materialise.Lease lease;

    /** The clock is the domain's. */
    public RunDueOccurrences(
            Occurrences occurrences,
            Materialise materialise,
            ReportMissing reportMissing,
            Clock clock,
            Materialise.Lease lease) {
        this.occurrences = occurrences;
        this.materialise = materialise;
        this.reportMissing = reportMissing;
        this.clock = clock;
        this.lease = lease;
    }

    /** Runs all that are due now; one that fails holds up no other. A stop begins nothing new. */
    public Mono<Void> runDue(BooleanSupplier stopping) {
        return Flux.concatDelayError(
                        Flux.defer(() -> look(stopping)),
                        occurrences
                                .abandoned(lease.now())
                                .collectList()
                                .flatMapIterable(found -> found)
                                .concatMap(occurrence -> begin(occurrence, stopping)))
                .then();
    }

    /** As long as there may be more than were looked at. */
    private Flux<Void> look(BooleanSupplier stopping) {
        return occurrences.due(clock.instant(), MOST).collectList().flatMapMany(due -> {
            Flux<Void> these = runEach(due, stopping);
            return due.size() < MOST || stopping.getAsBoolean()
                    ? these
                    : these.concatWith(Flux.defer(() -> look(stopping)));
        });
    }

    /**
     * Runs one again that has gone out: who got its message gets no other; what staff were told stays. Rejects with {@code occurrence-not-found},
     * and with {@code occurrence-not-due} one that has not gone out.
     */
    public Mono<Occurrence> runAgain(String id) {
        return occurrences
                .find(id)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("occurrence")))
                .filter(occurrence -> occurrence.begun() && occurrence.state() != State.PAUSED)
                .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("occurrence-not-due")))
                .flatMap(occurrence -> occurrence.task() == Task.REPORT
                        ? Mono.just(occurrence)
                        : materialise.runAgain(occurrence).thenReturn(occurrence));
    }

    private Flux<Void> runEach(List<Occurrence> due, BooleanSupplier stopping) {
        Instant now = clock.instant();
        DueOccurrences together = new DueOccurrences(due);
        return Flux.fromIterable(due)
                .flatMapDelayError(
                        occurrence -> {
                            Optional<DropReason> drop = together.dropReason(occurrence, now);
                            return drop.isPresent()
                                    ? occurrences.drop(occurrence.id(), drop.get())
                                    : begin(occurrence, stopping);
                        },
                        AT_ONCE,
                        1);
    }

    private Mono<Void> begin(Occurrence occurrence, BooleanSupplier stopping) {
        return Mono.defer(() -> stopping.getAsBoolean()
                        ? Mono.<Claim>empty()
                        : occurrences.begin(occurrence.id(), lease.now(), lease.length()))
                .flatMap(claim -> claim.occurrence().task() == Task.REPORT
                        ? reportMissing.run(claim)
                        : materialise.run(claim, stopping));
    }
}
