// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.storage;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.relay.OutboxFields;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.delivery.usecase.Deliveries;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the collection that the aggregate {@code delivery} is stored in. */
public final class MongoDeliveries implements Deliveries {
    /** The collection. */
    public static final String COLLECTION = "deliveries";
    /** What the queries need. */
    public static final List<Index> INDEXES = List.of(
            Index.on("state.lane"),
            Index.on("state.missionId"),
            Index.on("state.status", "state.queuedAt"),
            Index.on("state.status", "state.missionId"));

    private static final List<String> FINISHED = Arrays.stream(Delivery.Status.values())
            .filter(status -> status != Delivery.Status.QUEUED)
            .map(Delivery.Status::name)
            .toList();

    private final MongoCollection<StoredDelivery> collection;

    /** The part of a stored aggregate that is read here. */
    public record StoredDelivery(DeliveryDocument state) {}

    /** Reads this database. */
    public MongoDeliveries(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION, StoredDelivery.class);
    }

    @Override
    public Flux<Delivery> inLane(String lane) {
        return find(Filters.eq("state.lane", lane));
    }

    @Override
    public Flux<Delivery> ofMission(String missionId) {
        return find(Filters.eq("state.missionId", missionId));
    }

    @Override
    public Mono<Map<String, Long>> unsuccessful() {
        Bson unsuccessful = Filters.in("state.status", Delivery.Status.BOUNCED.name(), Delivery.Status.FAILED.name());
        return Flux.from(collection.aggregate(
                        List.of(
                                Aggregates.match(unsuccessful),
                                Aggregates.group("$state.missionId", Accumulators.sum("count", 1L))),
                        Document.class))
                .collectMap(
                        counted -> counted.getString("_id"),
                        counted -> counted.get("count", Number.class).longValue());
    }

    /** Deletes those that were queued before this moment and have come to an end that everybody has heard of. */
    public Mono<Long> deleteFinished(Instant queuedBefore) {
        return Mono.from(collection.deleteMany(Filters.and(
                        Filters.in("state.status", FINISHED),
                        Filters.lt("state.queuedAt", queuedBefore),
                        Filters.exists(OutboxFields.PENDING, false))))
                .map(DeleteResult::getDeletedCount);
    }

    private Flux<Delivery> find(Bson filter) {
        return Flux.from(collection
                        .find(filter)
                        .projection(Projections.fields(Projections.include("state"), Projections.excludeId()))
                        .sort(Sorts.ascending("state.order", "state.id")))
                .map(stored -> stored.state().toDelivery());
    }
}
