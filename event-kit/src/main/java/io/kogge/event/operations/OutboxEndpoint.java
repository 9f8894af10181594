// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import io.kogge.event.relay.Backlog;
import io.kogge.event.relay.OutboxRelay;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import reactor.core.publisher.Mono;

/** How many documents hold events that the broker may not have, and since when. */
@Endpoint(id = "outbox")
final class OutboxEndpoint {
    private final OutboxRelay relay;

    OutboxEndpoint(OutboxRelay relay) {
        this.relay = relay;
    }

    /** All kinds of aggregates. */
    record Outboxes(List<Backlog> outboxes) {}

    @ReadOperation
    Mono<Outboxes> read() {
        return relay.backlog().collectList().map(Outboxes::new);
    }
}
