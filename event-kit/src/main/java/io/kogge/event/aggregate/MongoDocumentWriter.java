// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.relay.OutboxFields;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Writes with one atomic statement each, new documents together; the id leads each filter, as not every store plans queries. */
final class MongoDocumentWriter implements DocumentWriter {
    /** Who wrote the state knows it. */
    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER)
            .projection(Projections.exclude(AggregateDocument.STATE));

    private static final Bson OUTBOX = Projections.include(OutboxFields.OUTBOX);

    private final ConcurrentMap<String, Inserter> inserters = new ConcurrentHashMap<>();

    @Override
    public Mono<BsonDocument> insert(MongoCollection<BsonDocument> documents, BsonDocument document) {
        return inserters
                .computeIfAbsent(documents.getNamespace().getFullName(), name -> new Inserter(documents))
                .insert(document);
    }

    @Override
    public Mono<BsonDocument> update(MongoCollection<BsonDocument> documents, String id, long version, Bson update) {
        return Mono.from(documents.findOneAndUpdate(at(id, version), update, AFTER));
    }

    @Override
    public Mono<BsonDocument> updateLarge(
            MongoCollection<BsonDocument> documents, String id, long version, Bson update) {
        return Mono.from(documents.updateOne(at(id, version), update))
                .filter(result -> result.getMatchedCount() == 1)
                .flatMap(done -> Mono.from(
                        documents.find(eq("_id", id)).projection(OUTBOX).first()));
    }

    private static Bson at(String id, long version) {
        return and(eq("_id", id), eq(AggregateDocument.VERSION, version));
    }
}
