// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import java.time.Clock;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/** Has a message sent again that bounced or failed. */
public final class RetryDeliveryHandler {
    private final Aggregates<Delivery, DeliveryEvent> deliveries;
    private final Lanes lanes;
    private final WakeUp wakeUp;
    private final Clock systemClock;

    /** Queues in these lanes. */
    public RetryDeliveryHandler(
            Aggregates<Delivery, DeliveryEvent> deliveries, Lanes lanes, WakeUp wakeUp, Clock systemClock) {
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.wakeUp = wakeUp;
        this.systemClock = systemClock;
    }

    /** Rejects with {@code delivery-not-found}, or with {@code delivery-not-failed}. */
    public Mono<Delivery> retry(String deliveryId, Actor actor) {
        return retry(deliveryId, actor, delivery -> true);
    }

    /** The same of a message about this mission; one about another is not found. */
    public Mono<Delivery> retry(String missionId, String deliveryId, Actor actor) {
        return retry(
                deliveryId,
                actor,
                delivery -> delivery.letter().to().missionId().equals(missionId));
    }

    private Mono<Delivery> retry(String deliveryId, Actor actor, Predicate<Delivery> meant) {
        return deliveries
                .change(deliveryId, Command.by(actor), delivery -> {
                    if (!meant.test(delivery)) {
                        throw new Rejection.NotFound("delivery");
                    }
                    return delivery.requeue(systemClock.instant());
                })
                .map(Stored::state)
                .flatMap(delivery -> lanes.mark(delivery.letter().to().lane(), systemClock.instant())
                        .then(Mono.fromRunnable(wakeUp::call))
                        .thenReturn(delivery));
    }
}
