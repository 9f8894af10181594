// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.lists;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.Objects;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The documents that an import stored, inserted once more by the driver alone. */
public final class BareInsert {
    private static final int TOGETHER = 500;

    private final MongoCollection<RawBsonDocument> from;
    private final MongoCollection<RawBsonDocument> to;

    /** From the collection of activities of this database to one beside it. */
    public BareInsert(MongoClient client, String database) {
        from = client.getDatabase(database).getCollection("activities", RawBsonDocument.class);
        to = client.getDatabase(database + "_bare").getCollection("activities", RawBsonDocument.class);
    }

    /** As many documents as an import stored. */
    public List<RawBsonDocument> documents(int number) {
        return Objects.requireNonNull(
                Flux.from(from.find().limit(number)).collectList().block());
    }

    /** Inserts them into an empty collection; how many seconds that took. */
    public double seconds(List<RawBsonDocument> documents) {
        Mono.from(to.drop()).block();
        long begin = System.nanoTime();
        Flux.fromIterable(documents).buffer(TOGETHER).concatMap(to::insertMany).blockLast();
        return (System.nanoTime() - begin) / 1e9;
    }
}
