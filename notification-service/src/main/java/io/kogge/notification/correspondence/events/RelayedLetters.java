// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.events;

import io.kogge.event.aggregate.OutboxEntries;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.event.relay.OutboxRelay;
import io.kogge.notification.correspondence.usecase.Change;
import io.kogge.notification.correspondence.usecase.Publishing;
import java.util.List;

/** Publishes what became of letters by the kit's relay. */
public final class RelayedLetters implements Publishing {
    private final OutboxEntries entries;
    private final OutboxRelay relay;

    /** By this relay. */
    public RelayedLetters(OutboxEntries entries, OutboxRelay relay) {
        this.entries = entries;
        this.relay = relay;
    }

    @Override
    public List<OutboxEntry> entries(Change change) {
        return entries.of(
                AGGREGATE,
                change.before().id(),
                change.before().sequence(),
                change.command(),
                null,
                change.events().stream()
                        .flatMap(event -> DeliveryEvents.outgoing(event.letter(), event.what()).stream())
                        .toList());
    }

    @Override
    public void publish(String id, List<OutboxEntry> outbox) {
        relay.show(AGGREGATE, id, outbox);
    }
}
