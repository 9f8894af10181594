// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.MongoErrors;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sums as they are stored: a document a key, with a version, so that an older sum never replaces a newer one. */
final class KeptSums<S extends Record> {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String SUM = "sum";
    private static final long NONE = 0;

    private final Codec<S> codec;

    KeptSums(Class<S> type, CodecRegistry codecs) {
        this.codec = codecs.get(type);
    }

    Mono<Set<String>> keys(MongoCollection<BsonDocument> sums) {
        return Flux.from(sums.find().projection(include(ID)))
                .map(document -> document.getString(ID).getValue())
                .collect(HashSet::new, Set::add);
    }

    Mono<Map<String, S>> read(MongoCollection<BsonDocument> sums, Collection<String> keys) {
        return keys.isEmpty()
                ? Mono.just(Map.of())
                : Flux.from(sums.find(in(ID, keys)))
                        .collectMap(document -> document.getString(ID).getValue(), document -> read(document));
    }

    private S read(BsonDocument document) {
        return codec.decode(
                new BsonDocumentReader(document.getDocument(SUM)),
                DecoderContext.builder().build());
    }

    /** Of what is there now; 0 where there is nothing. */
    Mono<Long> version(MongoCollection<BsonDocument> sums, String key) {
        return Mono.from(sums.find(eq(ID, key)).projection(include(VERSION)).first())
                .map(document -> document.getInt64(VERSION).getValue())
                .defaultIfEmpty(NONE);
    }

    /** Whether it was put there; not if something else is there than this version. A sum is never taken away. */
    Mono<Boolean> put(MongoCollection<BsonDocument> sums, String key, long version, S sum) {
        BsonDocument document = new BsonDocument(ID, new BsonString(key))
                .append(VERSION, new BsonInt64(version + 1))
                .append(SUM, written(sum));
        return version == NONE
                ? Mono.from(sums.insertOne(document))
                        .thenReturn(true)
                        .onErrorResume(MongoErrors::isDuplicate, taken -> Mono.just(false))
                : Mono.from(sums.replaceOne(and(eq(ID, key), eq(VERSION, version)), document))
                        .map(result -> result.getMatchedCount() == 1);
    }

    private BsonDocument written(S sum) {
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document), sum, EncoderContext.builder().build());
        return document;
    }
}
