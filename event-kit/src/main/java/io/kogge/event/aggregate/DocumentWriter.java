// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** How an aggregate's document is written; a port, so that tests can make it fail or stop just here. */
public interface DocumentWriter {

    /** Inserts a new document; an error where the id or a unique value is taken. */
    Mono<BsonDocument> insert(MongoCollection<BsonDocument> documents, BsonDocument document);

    /**
     * Updates a document that may be large where it has this version, and gives its id and outbox; empty where it has
     * another version. In one statement a MongoDB would store an image of the whole document beside it, to answer a
     * repeat with.
     */
    Mono<BsonDocument> updateLarge(MongoCollection<BsonDocument> documents, String id, long version, Bson update);

    /** Updates the document where it has this version, and gives it as it is then without its state; empty where it has another. */
    Mono<BsonDocument> update(MongoCollection<BsonDocument> documents, String id, long version, Bson update);
}
