// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishes what the hot path left behind: after a crash, or while the broker was away. */
final class OutboxSweeper {
    /** Younger entries are most likely still on the hot path; publishing them here too would only repeat them. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(2);

    private static final int BATCH = 1_000;
    private static final int AT_ONCE = 256;

    private final OutboxRelay relay;
    private final Clock system;

    OutboxSweeper(OutboxRelay relay, Clock system) {
        this.relay = relay;
        this.system = system;
    }

    Mono<Void> sweep() {
        return Flux.fromIterable(relay.outboxes()).concatMap(this::sweep).then();
    }

    private Mono<Void> sweep(Outbox outbox) {
        Instant before = system.instant().minus(LEFT_BEHIND);
        return outbox.pending(BATCH)
                .filter(document -> isLeftBehind(outbox.entries(document), before))
                .flatMap(document -> relay.publish(outbox, document), AT_ONCE)
                .then();
    }

    private static boolean isLeftBehind(List<OutboxEntry> entries, Instant before) {
        return !entries.isEmpty() && entries.get(0).time().isBefore(before);
    }
}
