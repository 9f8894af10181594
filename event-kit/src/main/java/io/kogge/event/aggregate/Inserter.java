// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.SharedWrites;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import reactor.core.publisher.Mono;

/** Inserts new documents of one collection, many by one write. A document that is refused is refused alone. */
final class Inserter {
    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);

    private final MongoCollection<BsonDocument> documents;
    private final SharedWrites<BsonDocument> writes = new SharedWrites<>(this::write);

    Inserter(MongoCollection<BsonDocument> documents) {
        this.documents = documents;
    }

    /** Inserts it and gives it; an error where the id or a unique value is taken. */
    Mono<BsonDocument> insert(BsonDocument document) {
        return writes.write(document).thenReturn(document);
    }

    private Mono<Map<Integer, Throwable>> write(List<BsonDocument> inserts) {
        Mono<?> written = inserts.size() == 1
                ? Mono.from(documents.insertOne(inserts.get(0)))
                : Mono.from(documents.insertMany(inserts, ANY_ORDER));
        return written.thenReturn(Map.<Integer, Throwable>of())
                .onErrorResume(
                        MongoBulkWriteException.class,
                        some -> some.getWriteConcernError() == null ? Mono.just(refused(some)) : Mono.error(some));
    }

    /** Each with its own error, as if it had come alone. */
    private static Map<Integer, Throwable> refused(MongoBulkWriteException some) {
        Map<Integer, Throwable> errors = new HashMap<>();
        some.getWriteErrors()
                .forEach(each ->
                        errors.put(each.getIndex(), new MongoWriteException(each, some.getServerAddress(), Set.of())));
        return errors;
    }
}
