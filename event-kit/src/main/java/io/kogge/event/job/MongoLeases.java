// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
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
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One document a lease. What somebody else holds the filter does not match, so that an insert is tried and fails on the id. */
final class MongoLeases implements Leases {
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> leases;
    private final Clock system;

    MongoLeases(MongoDatabase database, Clock system) {
        this.leases = database.getCollection("leases");
        this.system = system;
    }

    @Override
    public Mono<Boolean> take(String name, String holder, Duration term) {
        Instant now = system.instant();
        return Mono.from(leases.updateOne(
                        and(eq("_id", name), or(eq(HOLDER, holder), lte(UNTIL, Date.from(now)))),
                        combine(set(HOLDER, holder), set(UNTIL, Date.from(now.plus(term)))),
                        new UpdateOptions().upsert(true)))
                .thenReturn(true)
                .onErrorResume(MongoErrors::isDuplicate, taken -> Mono.just(false));
    }

    @Override
    public Mono<Void> giveBack(String name, String holder) {
        return Mono.from(leases.updateOne(
                        and(eq("_id", name), eq(HOLDER, holder)), set(UNTIL, Date.from(Instant.EPOCH))))
                .then();
    }
}
