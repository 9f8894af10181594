// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Letter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Queues messages; the same message is queued once however often it is asked for. */
public final class QueueLetter {
    private final Aggregates<Delivery, DeliveryEvent> deliveries;
    private final Lanes lanes;
    private final WakeUp wakeUp;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public QueueLetter(
            Aggregates<Delivery, DeliveryEvent> deliveries,
            Lanes lanes,
            WakeUp wakeUp,
            Clock clock,
            Clock systemClock) {
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.wakeUp = wakeUp;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /**
     * Queues it, unless it is there already and did not just come too late for the person. Asked again after a crash, it
     * also makes up for the mark of the lane.
     */
    public Mono<Void> queue(Letter letter, Command command) {
        return deliveries
                .createOrChange(
                        letter.id(),
                        command,
                        fresh(letter, Delivery::queue),
                        delivery -> delivery.catchUp(systemClock.instant()))
                .filter(stored -> stored.state().waiting())
                .flatMap(stored ->
                        lanes.mark(letter.to().lane(), systemClock.instant()).then(Mono.fromRunnable(wakeUp::call)))
                .then();
    }

    /** Notes that it came too late for the person; whoever has it already keeps it. */
    public Mono<Void> joinedLate(Letter letter, Command command) {
        return deliveries
                .createOrChange(letter.id(), command, fresh(letter, Delivery::joinedLate), Decision::unchanged)
                .then();
    }

    private Decision<Delivery, DeliveryEvent> fresh(Letter letter, Making making) {
        Instant systemNow = systemClock.instant();
        return making.of(letter, clock.instant(), systemNow, ChronoUnit.MICROS.between(Instant.EPOCH, systemNow));
    }

    /** How a delivery comes into being. */
    private interface Making {
        Decision<Delivery, DeliveryEvent> of(Letter letter, Instant now, Instant systemNow, long order);
    }
}
