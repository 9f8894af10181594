// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.document;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonString;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts aggregates where their store keeps them, for tests that begin with some: the state below an id. */
public final class StoredStates {
    private StoredStates() {}

    /** Inserts these states of one shape, by id; one at least. */
    public static <D extends Record> void insert(
            MongoDatabase database, String collection, Class<D> shape, Map<String, D> states) {
        List<BsonDocument> documents = states.entrySet().stream()
                .map(each -> new BsonDocument("_id", new BsonString(each.getKey()))
                        .append("state", encoded(database.getCodecRegistry(), shape, each.getValue())))
                .toList();
        Mono.from(database.getCollection(collection, BsonDocument.class).insertMany(documents))
                .block();
    }

    /** Ids of those that are there. */
    public static List<String> ids(MongoDatabase database, String collection) {
        return Flux.from(database.getCollection(collection).find().projection(Projections.include("_id")))
                .map(document -> document.getString("_id"))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static <D> BsonDocument encoded(CodecRegistry registry, Class<D> shape, D state) {
        BsonDocument document = new BsonDocument();
        registry.get(shape)
                .encode(
                        new BsonDocumentWriter(document),
                        state,
                        EncoderContext.builder().build());
        return document;
    }
}
