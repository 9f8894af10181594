// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.mongo.AtStart;
import io.kogge.event.relay.OutboxRelay;
import org.bson.BsonDocument;
import reactor.core.publisher.Flux;

/** Makes collections, indexes and relaying of outboxes at start. */
final class MongoAggregateFactory implements AggregateFactory {
    private final MongoDatabase database;
    private final OutboxEntries entries;
    private final DocumentWriter writer;
    private final OutboxRelay relay;

    MongoAggregateFactory(MongoDatabase database, OutboxEntries entries, DocumentWriter writer, OutboxRelay relay) {
        this.database = database;
        this.entries = entries;
        this.writer = writer;
        this.relay = relay;
    }

    @Override
    public <A, E, D extends Record> SearchableAggregates<A, E> aggregates(AggregateType<A, E, D> type) {
        MongoCollection<BsonDocument> documents = database.getCollection(type.collection(), BsonDocument.class);
        AtStart.prepare(Flux.fromIterable(type.indexes())
                .concatMap(index -> documents.createIndex(
                        Indexes.ascending(index.fields()), new IndexOptions().unique(index.unique())))
                .then(relay.register(type.name(), documents)));
        return new MongoAggregates<>(type, documents, entries, writer, relay);
    }
}
