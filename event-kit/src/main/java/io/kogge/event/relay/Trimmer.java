// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.SharedWrites;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * Trims the outboxes of one collection, many by one write, and all that have come as far by one statement. The database
 * does not try such statements again by itself; what was not trimmed is found by the sweeper.
 */
final class Trimmer {
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    /** Nobody waits for it. */
    private static final Duration GATHER = Duration.ofMillis(20);

    private record Trim(String id, long upTo) {}

    /** Trims up to the same sequence: of aggregates that were just made, all of them. */
    private record Alike(long upTo, List<String> ids) {
        static List<Alike> of(List<Trim> trims) {
            return trims.stream().collect(groupingBy(Trim::upTo, mapping(Trim::id, toList()))).entrySet().stream()
                    .map(each -> new Alike(each.getKey(), each.getValue()))
                    .toList();
        }

        Bson these() {
            return ids.size() == 1 ? eq("_id", ids.get(0)) : in("_id", ids);
        }

        Bson acknowledged() {
            return pull(OutboxFields.OUTBOX, lte(OutboxFields.ENTRY_SEQUENCE, upTo));
        }
    }

    private final MongoCollection<BsonDocument> documents;
    private final SharedWrites<Trim> writes = new SharedWrites<>(this::write, GATHER);

    Trimmer(MongoCollection<BsonDocument> documents) {
        this.documents = documents;
    }

    /**
     * Removes the entries up to this sequence. The mark goes only when no later event is there: in one update where
     * this is the aggregate's latest event, and otherwise not at all.
     */
    Mono<Void> trim(String id, long upTo) {
        return writes.write(new Trim(id, upTo));
    }

    private Mono<Map<Integer, Throwable>> write(List<Trim> trims) {
        List<Alike> alike = Alike.of(trims);
        return write(alike, Trimmer::latest)
                .filter(matched -> matched < trims.size())
                .flatMap(some -> write(alike, Trimmer::overtaken))
                .thenReturn(Map.of());
    }

    private Mono<Integer> write(List<Alike> alike, Function<Alike, WriteModel<BsonDocument>> model) {
        return Mono.from(documents.bulkWrite(alike.stream().map(model).toList(), ANY_ORDER))
                .map(result -> result.getMatchedCount());
    }

    private static WriteModel<BsonDocument> latest(Alike some) {
        return new UpdateManyModel<>(
                and(some.these(), eq(OutboxFields.SEQUENCE, some.upTo())),
                combine(some.acknowledged(), unset(OutboxFields.PENDING)));
    }

    /** Does nothing to a document that was trimmed as the latest. */
    private static WriteModel<BsonDocument> overtaken(Alike some) {
        return new UpdateManyModel<>(some.these(), some.acknowledged());
    }
}
