// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads a view, each time in the generation that serves at that moment. What was erased is not found. */
public final class ViewReader<V extends Record> {
    private final ViewStore store;
    private final View<V> view;
    private final ViewCodec<V> codec;

    ViewReader(ViewStore store, View<V> view) {
        this.store = store;
        this.view = view;
        this.codec = new ViewCodec<>(view, store.codecs());
    }

    /** The document of this id, or empty. */
    public Mono<V> find(String id) {
        return find(eq("_id", id)).next();
    }

    /** The documents that this filter lets through, in no order. */
    public Flux<V> find(Bson filter) {
        return select(documents -> documents.find(filter));
    }

    /** The documents that this query selects, sorts and cuts off; of each it has to leave all fields. */
    public Flux<V> select(Function<MongoCollection<BsonDocument>, Publisher<BsonDocument>> query) {
        return query(query)
                .filter(document -> !document.containsKey(ViewWrite.ERASED))
                .map(codec::read);
    }

    /** What a query says that asks for something else than documents, such as counts. */
    public <T> Flux<T> query(Function<MongoCollection<BsonDocument>, Publisher<T>> query) {
        return store.generations(view.name())
                .flatMapMany(generations -> query.apply(store.collection(view.name(), generations.serving())));
    }

    /** Whether the document of this id was erased: then nothing will ever be known of it again. */
    public Mono<Boolean> erased(String id) {
        return query(documents -> documents.find(and(eq("_id", id), eq(ViewWrite.ERASED, true))))
                .hasElements();
    }
}
