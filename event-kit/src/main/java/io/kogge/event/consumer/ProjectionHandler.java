// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps a projection's view: the serving generation, and the one that is being built, if any. */
record ProjectionHandler(String service, Projection projection, ViewStore store) implements EventHandler {

    @Override
    public String name() {
        return service + ".projection." + projection.name();
    }

    @Override
    public Set<Topic> topics() {
        return projection.topics();
    }

    @Override
    public Mono<Void> keep(List<ReceivedEvent> events) {
        return store.generations(projection.name())
                .flatMap(generations -> Flux.fromIterable(events)
                        .concatMap(event -> store.apply(projection, event, generations.written()))
                        .then());
    }

    @Override
    public Acting acting() {
        return Acting.NOT;
    }

    @Override
    public Mono<Void> act(List<ReceivedEvent> events) {
        return Mono.empty();
    }
}
