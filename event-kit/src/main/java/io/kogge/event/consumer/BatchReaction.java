// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.List;
import reactor.core.publisher.Mono;

/**
 * A reaction that acts once upon all that arrived together of one key, such as deciding a hundred arrivals in one write.
 * When that fails, the events come again one by one, so that the one at fault is set aside alone; hence, as in every
 * reaction, doing again what was done must change nothing.
 */
public interface BatchReaction extends Reaction {
    /** Acts upon these events of one topic and key, in order; there is at least one, and none is too old. */
    Mono<Void> reactTogether(List<ReceivedEvent> events);

    @Override
    default Mono<Void> react(ReceivedEvent event) {
        return reactTogether(List.of(event));
    }
}
