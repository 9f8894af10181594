// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.mongo.MongoErrors;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The views in the database: one collection a generation, and a document a view that says which generation serves. */
final class ViewStore {
    private static final int FIRST = 1;

    private final MongoDatabase database;
    private final MongoCollection<Document> projections;

    ViewStore(MongoDatabase database) {
        this.database = database;
        this.projections = database.getCollection("projections");
    }

    /** Makes the first generation where there is none, and indexes. */
    Mono<Void> prepare(Projection projection) {
        return Mono.from(projections.updateOne(
                        eq("_id", projection.name()),
                        combine(setOnInsert(Generations.SERVING, FIRST), setOnInsert(Generations.LATEST, FIRST)),
                        new UpdateOptions().upsert(true)))
                // two instances that start at once
                .retryWhen(Retry.max(1).filter(MongoErrors::isDuplicate))
                .then(generations(projection.name()))
                .flatMap(generations -> index(projection, generations.serving()));
    }

    Mono<Void> index(Projection projection, int generation) {
        return Flux.fromIterable(projection.indexes())
                .concatMap(field -> collection(projection.name(), generation).createIndex(Indexes.ascending(field)))
                .then();
    }

    /** Takes over who was erased, as the log forgets its tombstones after a while and a late repeat may follow them. */
    Mono<Void> keepErased(String projection, int from, int to) {
        MongoCollection<Document> next = collection(projection, to);
        return Flux.from(collection(projection, from).find(eq(ViewChange.Erase.MARK, true)))
                .concatMap(next::insertOne)
                .then();
    }

    Mono<Generations> generations(String projection) {
        return Mono.from(projections.find(eq("_id", projection)).first())
                .map(Generations::read)
                // before the first start has prepared it
                .defaultIfEmpty(new Generations(FIRST, null));
    }

    MongoCollection<Document> collection(String projection, int generation) {
        return database.getCollection("view_" + projection + "_" + generation);
    }

    MongoCollection<Document> meta() {
        return projections;
    }

    /** Applies what the projection makes of this event to these generations. */
    Mono<Void> apply(Projection projection, ReceivedEvent event, List<Integer> generations) {
        return Mono.defer(() -> {
            List<ViewChange> changes = projection.changes(event);
            return Flux.fromIterable(generations)
                    .concatMap(generation -> Flux.fromIterable(changes)
                            .concatMap(change ->
                                    new ViewWrite(event, change).to(collection(projection.name(), generation))))
                    .then();
        });
    }
}
