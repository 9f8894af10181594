// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.failure.Unavailability;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Situation;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.correspondence.model.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Sends what waits in a lane, first come, first sent: while one message has to wait, so do those behind it. */
public final class WorkLane {
    private final Lanes lanes;
    private final Deliveries deliveries;
    private final Situations situations;
    private final Assessment assessment;
    private final SendMail sendMail;
    private final Clock systemClock;
    private final Duration lease;

    /** @param lease how long a sender that died keeps a lane; one that lives renews it */
    public WorkLane(
            Lanes lanes,
            Deliveries deliveries,
            Situations situations,
            Assessment assessment,
            SendMail sendMail,
            Clock systemClock,
            Duration lease) {
        this.lanes = lanes;
        this.deliveries = deliveries;
        this.situations = situations;
        this.assessment = assessment;
        this.sendMail = sendMail;
        this.systemClock = systemClock;
        this.lease = lease;
    }

    /**
     * Takes the next lane that is due and works it off; false when none is due.
     *
     * @param stopping asked before each message: then the rest of the lane is left to others
     */
    public Mono<Boolean> workNext(BooleanSupplier stopping) {
        return Mono.defer(() -> {
            Instant now = systemClock.instant();
            return lanes.claim(now, lease)
                    .map(lane -> new LaneLease(lanes, lane, lease, now, systemClock))
                    .flatMap(held -> held.whileDoing(work(held, stopping)).thenReturn(true))
                    .defaultIfEmpty(false);
        });
    }

    private Mono<Void> work(LaneLease held, BooleanSupplier stopping) {
        if (!held.lasts()) {
            return Mono.empty();
        }
        if (stopping.getAsBoolean()) {
            return held.release(systemClock.instant());
        }
        return deliveries
                .inLane(held.lane())
                .collectList()
                .flatMap(all -> all.stream()
                        .filter(Delivery::waiting)
                        .findFirst()
                        .map(first -> handle(held, stopping, first, all))
                        .orElseGet(held::retire));
    }

    /** Whatever is wrong with one message ends that message, unless it is the database that is away. */
    private Mono<Void> handle(LaneLease held, BooleanSupplier stopping, Delivery delivery, List<Delivery> all) {
        Mono<Void> next = Mono.defer(() -> work(held, stopping));
        return situations
                .of(delivery, all)
                .map(situation -> act(held, delivery, situation, next))
                .onErrorResume(
                        error -> !Unavailability.is(error),
                        error -> Mono.just(sendMail.giveUp(delivery, Trouble.CANNOT_COMPOSE, error)
                                .then(next)))
                .flatMap(Function.identity());
    }

    private Mono<Void> act(LaneLease held, Delivery delivery, Situation situation, Mono<Void> next) {
        Verdict verdict = assessment.assess(delivery, situation);
        if (verdict instanceof Verdict.Wait wait) {
            return held.release(wait.until());
        }
        Mono<Delivery> step = verdict instanceof Verdict.Send send
                ? sendMail.send(delivery, send, situation)
                : sendMail.skip(delivery, ((Verdict.Skip) verdict).reason());
        return step.then(next);
    }
}
