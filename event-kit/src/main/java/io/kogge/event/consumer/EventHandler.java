// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** A projection or a reaction, as the kit runs it: it keeps a view, or acts, or both, and then in this order. */
interface EventHandler {
    /** How many events are acted upon at once. */
    enum Acting {
        /** None: it only keeps a view. */
        NOT,
        ONE_BY_ONE,
        /** All that arrived together of one key. */
        BY_KEY
    }

    /** Names its consumer group and its dead letters, such as {@code mission.projection.overview}. */
    String name();

    Set<Topic> topics();

    /** Brings the view up to these events, of any keys; those of one key are in order. Repeats change nothing. */
    Mono<Void> keep(List<ReceivedEvent> events);

    Acting acting();

    /** Whether anything but keeping the view is to be done about this event. */
    default boolean actsUpon(ReceivedEvent event) {
        return acting() != Acting.NOT;
    }

    /** Acts upon these events of one key, in order. */
    Mono<Void> act(List<ReceivedEvent> events);
}
