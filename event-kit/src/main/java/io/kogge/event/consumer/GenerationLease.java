// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Lets one instance at a time build the next generation of a view; what a crashed one left can be taken over. */
final class GenerationLease {
    private static final Duration TERM = Duration.ofMinutes(3);
    private static final String LEASE = "buildLease";

    private final MongoCollection<Document> projections;
    private final Clock system;

    GenerationLease(MongoCollection<Document> projections, Clock system) {
        this.projections = projections;
        this.system = system;
    }

    /** The number of a generation that nobody had before, or empty while somebody else builds. */
    Mono<Integer> take(String projection) {
        Bson free = or(exists(LEASE, false), lt(LEASE, now(Duration.ZERO)));
        return Mono.from(projections.findOneAndUpdate(
                        and(eq("_id", projection), free),
                        combine(inc(Generations.LATEST, 1), set(LEASE, now(TERM)), unset(Generations.BUILDING)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(meta -> meta.getInteger(Generations.LATEST));
    }

    /** From now on live events go to this generation too. */
    Mono<Void> announce(String projection, int generation) {
        return Mono.from(projections.updateOne(
                        and(eq("_id", projection), eq(Generations.LATEST, generation)),
                        set(Generations.BUILDING, generation)))
                .then();
    }

    /** Goes on; an error when the lease was lost to another instance. */
    Mono<Void> renew(String projection, int generation) {
        return own(projection, generation, set(LEASE, now(TERM)));
    }

    /**
     * From now on it is read. The one that served is written to until {@link #retire}, as some instances go on reading it.
     *
     * @param takenOver where the log ended when filling began: from there on the live consumer wrote this generation
     */
    Mono<Void> serve(String projection, int generation, int before, Map<TopicPartition, Long> takenOver) {
        return own(
                projection,
                generation,
                combine(
                        set(Generations.SERVING, generation),
                        set(Generations.RETIRING, before),
                        set("servedAt", now(Duration.ZERO)),
                        set("takenOver", offsets(takenOver)),
                        unset(Generations.BUILDING),
                        unset(LEASE)));
    }

    private static List<Document> offsets(Map<TopicPartition, Long> offsets) {
        return offsets.entrySet().stream()
                .map(each -> new Document("topic", each.getKey().topic())
                        .append("partition", each.getKey().partition())
                        .append("offset", each.getValue()))
                .toList();
    }

    /** Nobody reads this one any more, so nobody has to write it. */
    Mono<Void> retire(String projection, int generation) {
        return Mono.from(projections.updateOne(
                        and(eq("_id", projection), eq(Generations.RETIRING, generation)), unset(Generations.RETIRING)))
                .then();
    }

    Mono<Void> giveUp(String projection, int generation) {
        return own(projection, generation, combine(unset(Generations.BUILDING), unset(LEASE)));
    }

    private Mono<Void> own(String projection, int generation, Bson update) {
        return Mono.from(
                        projections.updateOne(and(eq("_id", projection), eq(Generations.BUILDING, generation)), update))
                .flatMap(result -> result.getMatchedCount() == 1
                        ? Mono.empty()
                        : Mono.error(new IllegalStateException("Generation " + generation + " of " + projection
                                + " is not being built here any more")));
    }

    private Date now(Duration plus) {
        return Date.from(system.instant().plus(plus));
    }
}
