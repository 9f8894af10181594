// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.count;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a count. A crash loses what an instance had not added yet, and an answer that got lost may count twice. */
public final class Counters {
    private static final String COUNT = "count";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> counters;

    /** Keeps counts in this database. */
    public Counters(MongoDatabase database) {
        this.counters = database.getCollection("counters");
    }

    /** Makes the index that forgetting needs. */
    public Mono<Void> prepare() {
        return Mono.from(counters.createIndex(Indexes.ascending(UNTIL))).then();
    }

    /**
     * Adds to counts, and says what they come to.
     *
     * @param more what to add, by id; less than nothing takes away
     * @param until from when on they may be forgotten (system time); it holds for those that are new
     */
    public Mono<Map<String, Long>> add(Map<String, Long> more, Instant until) {
        if (more.isEmpty()) {
            return Mono.just(Map.of());
        }
        List<UpdateOneModel<Document>> writes = more.entrySet().stream()
                .map(one -> new UpdateOneModel<Document>(
                        eq("_id", one.getKey()),
                        combine(inc(COUNT, one.getValue()), setOnInsert(UNTIL, Date.from(until))),
                        new UpdateOptions().upsert(true)))
                .toList();
        return Mono.from(counters.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .thenMany(Flux.from(counters.find(in("_id", more.keySet()))))
                .collectMap(
                        found -> found.getString("_id"),
                        found -> found.get(COUNT, Number.class).longValue());
    }

    /** Forgets those that were of use until this moment; how many. */
    public Mono<Long> forget(Instant until) {
        return Mono.from(counters.deleteMany(lte(UNTIL, Date.from(until)))).map(DeleteResult::getDeletedCount);
    }
}
