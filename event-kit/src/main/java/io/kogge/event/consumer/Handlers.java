// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The projections and reactions of this service, as the kit runs them. */
final class Handlers {
    private final List<Projection> projections;
    private final List<EventHandler> all;

    Handlers(
            String service,
            List<Projection> projections,
            List<Reaction> reactions,
            ViewStore store,
            SkippedReactions skipped,
            Clock system) {
        this.projections = List.copyOf(projections);
        this.all = Stream.<EventHandler>concat(
                        projections.stream().map(projection -> new ProjectionHandler(service, projection, store)),
                        reactions.stream().map(reaction -> new ReactionHandler(service, reaction, skipped, system)))
                .toList();
        List<String> names = all.stream().map(EventHandler::name).toList();
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalStateException("Two consumers have the same name: " + names);
        }
    }

    List<Projection> projections() {
        return projections;
    }

    List<EventHandler> all() {
        return all;
    }

    /** The handler with this name; a rejection {@code consumer-not-found} when there is none. */
    EventHandler named(String name) {
        return all.stream()
                .filter(handler -> handler.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("consumer"));
    }

    /** The projection with this name; a rejection {@code projection-not-found} when there is none. */
    Projection projection(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("projection"));
    }
}
