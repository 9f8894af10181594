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
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Remembers the events that a reaction did not act upon, so that nothing is dropped unseen. */
final class SkippedReactions {
    private static final Logger LOG = LoggerFactory.getLogger(SkippedReactions.class);
    private static final String SKIPPED_AT = "skippedAt";

    private final MongoCollection<Document> collection;
    private final MeterRegistry meters;
    private final Clock system;

    SkippedReactions(MongoDatabase database, MeterRegistry meters, Clock system) {
        this.collection = database.getCollection("skipped_reactions");
        this.meters = meters;
        this.system = system;
    }

    /** Makes the index that letting go needs. */
    Mono<Void> prepare() {
        return Mono.from(collection.createIndex(Indexes.ascending(SKIPPED_AT))).then();
    }

    Mono<Void> tooOld(String reaction, ReceivedEvent event) {
        SpecificRecord payload = event.payload();
        return Mono.from(collection.updateOne(
                        eq("_id", reaction + ':' + event.id()),
                        combine(
                                setOnInsert("reaction", reaction),
                                setOnInsert("reason", "TOO_OLD"),
                                setOnInsert(
                                        "type",
                                        payload == null
                                                ? "erased"
                                                : payload.getSchema().getFullName()),
                                setOnInsert("eventTime", event.time()),
                                setOnInsert(SKIPPED_AT, system.instant())),
                        new UpdateOptions().upsert(true)))
                .doOnSuccess(done -> {
                    meters.counter("kogge.reaction.skipped", "reaction", reaction)
                            .increment();
                    LOG.info("Reaction {} skipped {}, too old", reaction, event.id());
                })
                .then();
    }

    Mono<Long> deleteOlderThan(Instant moment) {
        return Mono.from(collection.deleteMany(lt(SKIPPED_AT, moment))).map(DeleteResult::getDeletedCount);
    }
}
