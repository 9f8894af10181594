// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Keeps a view, and does nothing else. */
record ProjectionHandler(String service, ViewWriter<?> writer, ViewStore store) implements EventHandler {
    @Override
    public String name() {
        return service + ".projection." + writer.projection().name();
    }

    @Override
    public Set<Topic> topics() {
        return writer.projection().topics();
    }

    @Override
    public Mono<Void> keep(List<ReceivedEvent> events) {
        return store.apply(writer, events);
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
