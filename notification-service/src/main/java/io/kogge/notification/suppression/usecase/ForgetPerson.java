// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Command;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import reactor.core.publisher.Mono;

/** Of somebody who was erased stays that an address gets no mail, and not whose it was; what the person chose goes. */
public final class ForgetPerson {
    private final Suppressions suppressions;
    private final Aggregates<Suppression, SuppressionEvent> aggregates;
    private final UnsubscribedPeople unsubscribed;

    /** Forgets here. */
    public ForgetPerson(
            Suppressions suppressions,
            Aggregates<Suppression, SuppressionEvent> aggregates,
            UnsubscribedPeople unsubscribed) {
        this.suppressions = suppressions;
        this.aggregates = aggregates;
        this.unsubscribed = unsubscribed;
    }

    /** Forgets this person; doing it again changes nothing. */
    public Mono<Void> forget(String personId, Command command) {
        return suppressions
                .heldBy(personId)
                .concatMap(id -> aggregates.change(id, command, Suppression::forgetHolder))
                .then(unsubscribed.forget(personId));
    }
}
