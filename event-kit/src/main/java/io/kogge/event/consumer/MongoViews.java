// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The views of this service's projections. */
final class MongoViews implements Views {
    private final ViewStore store;
    private final Map<String, Projection> projections;

    MongoViews(ViewStore store, List<Projection> projections) {
        this.store = store;
        this.projections = projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
    }

    @Override
    public Mono<MongoCollection<Document>> view(String projection) {
        return Mono.fromSupplier(() -> known(projection))
                .then(store.generations(projection))
                .map(generations -> store.collection(projection, generations.serving()));
    }

    @Override
    public Mono<Void> catchUp(String projection, ReceivedEvent event) {
        return store.generations(projection)
                .flatMap(generations -> store.apply(known(projection), event, generations.written()));
    }

    private Projection known(String name) {
        Projection projection = projections.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("No projection " + name);
        }
        return projection;
    }
}
