// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.util.Set;
import reactor.core.publisher.Mono;

/** A projection or a reaction, as the kit runs it. */
interface EventHandler {
    /** Names its consumer group and its dead letters, such as {@code mission.projection.overview}. */
    String name();

    Set<Topic> topics();

    Mono<Void> handle(ReceivedEvent event);
}
