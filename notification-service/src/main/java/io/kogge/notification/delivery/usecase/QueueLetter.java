// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.command.Command;
import io.kogge.event.command.Decision;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.delivery.model.DeliveryEvent;
import io.kogge.notification.delivery.model.Letter;
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

    /** Queues it, unless it is there already. Asked again after a crash, it also makes up for the mark of the lane. */
    public Mono<Void> queue(Letter letter, Command command) {
        return deliveries
                .createOrChange(
                        letter.id(),
                        command,
                        existing -> existing.<Decision<Delivery, DeliveryEvent>>map(Decision::unchanged)
                                .orElseGet(() -> fresh(letter)))
                .filter(stored -> stored.state().waiting())
                .flatMap(stored ->
                        lanes.mark(letter.to().lane(), systemClock.instant()).then(Mono.fromRunnable(wakeUp::call)))
                .then();
    }

    private Decision<Delivery, DeliveryEvent> fresh(Letter letter) {
        Instant systemNow = systemClock.instant();
        return Delivery.queue(letter, clock.instant(), systemNow, ChronoUnit.MICROS.between(Instant.EPOCH, systemNow));
    }
}
