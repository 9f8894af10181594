// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Flux;

/** How large something is that a service has stored, whatever it calls the collection. */
final class StoredSize {
    private StoredSize() {}

    /**
     * Bytes of the largest document of this id that is no part of a view.
     *
     * @throws IllegalStateException if there is none
     */
    static int of(MongoDatabase database, String id) {
        return Flux.from(database.listCollectionNames())
                .filter(name -> !name.startsWith("view_"))
                .concatMap(name ->
                        database.getCollection(name, RawBsonDocument.class).find(Filters.eq("_id", id)))
                .map(document -> document.getByteBuffer().remaining())
                .reduce(Math::max)
                .blockOptional()
                .orElseThrow(() -> new IllegalStateException("nothing is stored under " + id));
    }
}
