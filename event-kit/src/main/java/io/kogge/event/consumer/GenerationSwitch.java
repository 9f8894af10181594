// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says which generation of a view is being built and which serves; whoever builds holds a lease. */
final class GenerationSwitch {
    private static final String SERVED_AT = "servedAt";

    private final MongoCollection<Document> projections;

    GenerationSwitch(MongoCollection<Document> projections) {
        this.projections = projections;
    }

    /** The number of a generation that nobody had before; what was being built is given up. */
    Mono<Integer> next(String view) {
        return Mono.from(projections.findOneAndUpdate(
                        eq("_id", view),
                        combine(inc(Generations.LATEST, 1), unset(Generations.BUILDING)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(meta -> meta.getInteger(Generations.LATEST));
    }

    /** From now on live events go to this generation too. */
    Mono<Void> announce(String view, int generation) {
        return Mono.from(projections.updateOne(
                        and(eq("_id", view), eq(Generations.LATEST, generation)),
                        set(Generations.BUILDING, generation)))
                .then();
    }

    /**
     * From now on it is read; an error when somebody else builds another one by now. The one that served is written to
     * until {@link #retire}, as some instances go on reading it.
     *
     * @param takenOver where the log ended when every instance knew: from there on the live consumer wrote this generation
     */
    Mono<Void> serve(String view, int generation, int before, Map<TopicPartition, Long> takenOver, Instant now) {
        return building(
                view,
                generation,
                combine(
                        set(Generations.SERVING, generation),
                        set(Generations.RETIRING, before),
                        set(SERVED_AT, now),
                        set("takenOver", offsets(takenOver)),
                        unset(Generations.BUILDING)));
    }

    private static List<Document> offsets(Map<TopicPartition, Long> offsets) {
        return offsets.entrySet().stream()
                .map(each -> new Document("topic", each.getKey().topic())
                        .append("partition", each.getKey().partition())
                        .append("offset", each.getValue()))
                .toList();
    }

    /** Nobody reads this one any more, so nobody has to write it. */
    Mono<Void> retire(String view, int generation) {
        return Mono.from(projections.updateOne(
                        and(eq("_id", view), eq(Generations.RETIRING, generation)), unset(Generations.RETIRING)))
                .then();
    }

    /**
     * Has nothing written that a crash left behind: one that was being built, as the caller has the lease, and one that was
     * replaced before this moment.
     *
     * @return whether there was any
     */
    Mono<Boolean> settle(String view, Instant replacedBefore) {
        Bson crashed = and(eq("_id", view), exists(Generations.BUILDING));
        Bson replaced = and(eq("_id", view), exists(Generations.RETIRING), lt(SERVED_AT, replacedBefore));
        return Flux.concat(
                        projections.updateOne(crashed, unset(Generations.BUILDING)),
                        projections.updateOne(replaced, unset(Generations.RETIRING)))
                .map(UpdateResult::getModifiedCount)
                .reduce(0L, Long::sum)
                .map(modified -> modified > 0);
    }

    Mono<Void> giveUp(String view, int generation) {
        return building(view, generation, unset(Generations.BUILDING));
    }

    private Mono<Void> building(String view, int generation, Bson update) {
        return Mono.from(projections.updateOne(and(eq("_id", view), eq(Generations.BUILDING, generation)), update))
                .flatMap(result -> result.getMatchedCount() == 1
                        ? Mono.empty()
                        : Mono.error(new IllegalStateException(
                                "Generation " + generation + " of " + view + " is not being built here any more")));
    }
}
