// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.time.Clock;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Runs a reaction, unless the event is too old to be acted upon. */
record ReactionHandler(String service, Reaction reaction, SkippedReactions skipped, Clock system)
        implements EventHandler {

    @Override
    public String name() {
        return service + ".reaction." + reaction.name();
    }

    @Override
    public Set<Topic> topics() {
        return reaction.topics();
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return event.time().plus(reaction.maxAge()).isBefore(system.instant())
                ? skipped.tooOld(reaction.name(), event)
                : reaction.react(event);
    }
}
