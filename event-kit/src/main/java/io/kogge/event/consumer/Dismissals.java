// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Remembers which dead letters operators dismissed, why and when. */
final class Dismissals {
    private static final int LONGEST_REASON = 500;
    private static final String DISMISSED_AT = "dismissedAt";

    private final MongoCollection<Document> dismissed;
    private final Clock system;

    Dismissals(MongoDatabase database, Clock system) {
        this.dismissed = database.getCollection("dead_letters_dismissed");
        this.system = system;
    }

    /** Makes the index that letting go needs. */
    Mono<Void> prepare() {
        return Mono.from(dismissed.createIndex(Indexes.ascending(DISMISSED_AT))).then();
    }

    /** Ids of the letters that were dismissed. */
    Mono<Set<String>> all() {
        return Flux.from(dismissed.find())
                .map(letter -> letter.getString("_id"))
                .collect(Collectors.toSet());
    }

    /** The first reason stays; a missing or too long one is rejected. */
    Mono<Void> add(DeadLetter letter, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            String code = reason.isBlank() ? "required" : "too-long";
            Map<String, Object> params = Map.of("max", LONGEST_REASON, "length", reason.length());
            return Mono.error(new Rejection.Invalid(List.of(new Rejection.Fault("reason", code, params))));
        }
        return Mono.from(dismissed.updateOne(
                        eq("_id", letter.id()),
                        combine(
                                setOnInsert("consumer", letter.consumer()),
                                setOnInsert("eventId", letter.eventId()),
                                setOnInsert("reason", reason),
                                setOnInsert(DISMISSED_AT, system.instant())),
                        new UpdateOptions().upsert(true)))
                .then();
    }

    Mono<Long> deleteOlderThan(Instant moment) {
        return Mono.from(dismissed.deleteMany(lt(DISMISSED_AT, moment))).map(DeleteResult::getDeletedCount);
    }
}
