// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.correspondence.model.Delivery;
import java.time.Clock;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/** Has a message sent again that bounced or failed. */
public final class RetryDeliveryHandler {
    private final ChangeLetter changing;
    private final Clock systemClock;

    /** Changes letters. */
    public RetryDeliveryHandler(ChangeLetter changing, Clock systemClock) {
        this.changing = changing;
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
        return changing.change(
                deliveryId, meant, Command.by(actor), delivery -> delivery.requeue(systemClock.instant()));
    }
}
