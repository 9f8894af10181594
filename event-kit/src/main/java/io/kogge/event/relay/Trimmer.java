// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.SharedWrites;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Trims the outboxes of one collection, many by one write. */
final class Trimmer {
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private record Trim(String id, long upTo) {
        Bson acknowledged() {
            return pull(OutboxFields.OUTBOX, lte(OutboxFields.ENTRY_SEQUENCE, upTo));
        }
    }

    private final MongoCollection<BsonDocument> documents;
    private final SharedWrites<Trim> writes = new SharedWrites<>(this::write);

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
        return write(trims, Trimmer::latest)
                .filter(matched -> matched < trims.size())
                .flatMap(some -> write(trims, Trimmer::overtaken))
                .thenReturn(Map.of());
    }

    private Mono<Integer> write(List<Trim> trims, Function<Trim, WriteModel<BsonDocument>> model) {
        return Mono.from(documents.bulkWrite(trims.stream().map(model).toList(), ANY_ORDER))
                .map(result -> result.getMatchedCount());
    }

    private static WriteModel<BsonDocument> latest(Trim trim) {
        return new UpdateOneModel<>(
                and(eq("_id", trim.id()), eq(OutboxFields.SEQUENCE, trim.upTo())),
                combine(trim.acknowledged(), unset(OutboxFields.PENDING)));
    }

    /** Does nothing to a document that was trimmed as the latest. */
    private static WriteModel<BsonDocument> overtaken(Trim trim) {
        return new UpdateOneModel<>(eq("_id", trim.id()), trim.acknowledged());
    }
}
