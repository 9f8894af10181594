// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outboxes in the documents of one kind of aggregate. */
record Outbox(String aggregate, MongoCollection<BsonDocument> documents, Trimmer trimmer) {
    private static final int LOOKED_AT = 1_000;

    Outbox(String aggregate, MongoCollection<BsonDocument> documents) {
        this(aggregate, documents, new Trimmer(documents));
    }

    Mono<Void> ensureIndex() {
        return Mono.from(
                        documents.createIndex(Indexes.ascending(OutboxFields.PENDING), new IndexOptions().sparse(true)))
                .then();
    }

    /** Documents whose outbox may hold entries, some of them at a time. */
    Flux<BsonDocument> pending(int limit) {
        return Flux.from(documents
                .find(eq(OutboxFields.PENDING, true))
                .projection(Projections.include(OutboxFields.OUTBOX))
                .limit(limit));
    }

    Mono<Backlog> backlog() {
        Mono<Long> waiting = Mono.from(documents.countDocuments(eq(OutboxFields.PENDING, true)));
        Mono<Optional<Instant>> oldest = pending(LOOKED_AT)
                .concatMapIterable(this::entries)
                .map(OutboxEntry::time)
                .reduce((one, other) -> one.isBefore(other) ? one : other)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
        return waiting.zipWith(oldest, (count, time) -> new Backlog(aggregate, count, time.orElse(null)));
    }

    /** Removes the entries up to this sequence, and the mark where there are no others. */
    Mono<Void> trim(String id, long upTo) {
        return trimmer.trim(id, upTo);
    }

    List<OutboxEntry> entries(BsonDocument document) {
        return OutboxFields.read(aggregate, document);
    }
}
