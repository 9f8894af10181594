// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import java.util.List;
import reactor.core.publisher.Mono;

/** The way to the broker. */
public interface EventPublisher {

    /**
     * Publishes the entries of one aggregate, in order; completes when the broker has acknowledged all of them. An error
     * leaves open how many of them it has, but none that is behind one it does not have.
     */
    Mono<Void> publish(List<OutboxEntry> entries);
}
