// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.mongo.MongoErrors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Lets a job be done by one instance of the service at a time: whoever holds its lease, renewed with each run, does it;
 * the others do nothing, until the holder has not come for a whole term. It only spares work: a job must be safe where
 * two do it, as an instance may be held up longer than its lease.
 */
public final class Leases {
    private static final String COLLECTION = "leases";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> leases;
    private final String holder;
    private final Clock system;

    /** Keeps leases in this database, each instance under a name of its own; by system time. */
    public Leases(MongoDatabase database, Clock system) {
        this.leases = database.getCollection(COLLECTION);
        this.holder = UUID.randomUUID().toString();
        this.system = system;
    }

    /**
     * Does this work if the lease is ours now, or can be had.
     *
     * @param job name of the job
     * @param term how long the lease stays ours after this; longer than the pause between two runs
     */
    public Mono<Void> holding(String job, Duration term, Mono<Void> work) {
        return take(job, term).flatMap(ours -> ours ? work : Mono.empty());
    }

    private Mono<Boolean> take(String job, Duration term) {
        return Mono.defer(() -> {
                    Instant now = system.instant();
                    return Mono.from(leases.updateOne(
                            and(eq("_id", job), or(eq(HOLDER, holder), lt(UNTIL, now))),
                            combine(set(HOLDER, holder), set(UNTIL, now.plus(term))),
                            new UpdateOptions().upsert(true)));
                })
                .thenReturn(true)
                // it is there, and another's
                .onErrorResume(MongoErrors::isDuplicate, taken -> Mono.just(false));
    }
}
