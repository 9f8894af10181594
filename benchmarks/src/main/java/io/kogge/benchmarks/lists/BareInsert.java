// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.lists;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The documents that an import stored, inserted once more by the driver alone. */
public final class BareInsert {
    private static final int TOGETHER = 500;

    private final MongoCollection<RawBsonDocument> from;
    private final MongoCollection<RawBsonDocument> to;
    private final boolean indexed;

    private BareInsert(MongoClient client, String database, boolean indexed) {
        this.from = client.getDatabase(database).getCollection("activities", RawBsonDocument.class);
        this.to = client.getDatabase(database + "_bare")
                .getCollection(indexed ? "indexed" : "unindexed", RawBsonDocument.class);
        this.indexed = indexed;
    }

    /** From the collection of activities of this database to one with the same indexes. */
    public static BareInsert indexed(MongoClient client, String database) {
        return new BareInsert(client, database, true);
    }

    /** From there to one that nobody could search. */
    public static BareInsert unindexed(MongoClient client, String database) {
        return new BareInsert(client, database, false);
    }

    /** As many documents as an import stored. */
    public List<RawBsonDocument> documents(int number) {
        return Objects.requireNonNull(
                Flux.from(from.find().limit(number)).collectList().block());
    }

    /** Inserts them into an empty collection; how many seconds that took. */
    public double seconds(List<RawBsonDocument> documents) {
        Mono.from(to.drop()).block();
        if (indexed) {
            Flux.from(from.listIndexes())
                    .map(index -> index.get("key", Document.class))
                    .filter(keys -> !keys.containsKey("_id") || keys.size() > 1)
                    .concatMap(to::createIndex)
                    .blockLast();
        }
        long begin = System.nanoTime();
        Flux.fromIterable(documents).buffer(TOGETHER).concatMap(to::insertMany).blockLast();
        return (System.nanoTime() - begin) / 1e9;
    }
}
