// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.relay.OutboxFields;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Tally;
import io.kogge.notification.correspondence.usecase.Deliveries;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the collection that the aggregate {@code delivery} is stored in. */
public final class MongoDeliveries implements Deliveries {
    /** The collection. */
    public static final String COLLECTION = "deliveries";

    private static final String COUNT = "count";
    private static final String MISSION_ID = "state.missionId";
    private static final String MESSAGE = "state.message";
    private static final String STATUS = "state.status";
    private static final String POSSIBLY_TWICE = "state.possiblyTwice";
    private static final Bson QUEUED = Sorts.ascending("state.order", "state.id");
    private static final Bson QUEUED_BY_MESSAGE = Sorts.ascending(MESSAGE, "state.order", "state.id");

    /** Deliveries in the order in which they are shown, with all that is counted: to count them, none is read. */
    private static final Index MESSAGES = Index.on(
            MISSION_ID,
            MESSAGE,
            "state.order",
            "state.id",
            STATUS,
            "state.code",
            "state.toldLanguage",
            POSSIBLY_TWICE,
            "state.createdAt");

    /** The database chooses by what it tried once, with another mission. */
    private static final Bson BY_MESSAGE = Indexes.ascending(MESSAGES.fields());

    private static final Bson REMARKABLE = Filters.or(
            Filters.in(
                    STATUS,
                    Arrays.stream(Delivery.Status.values())
                            .filter(Delivery.Status::retriable)
                            .map(Delivery.Status::name)
                            .toList()),
            Filters.and(Filters.eq(STATUS, Delivery.Status.SENT.name()), Filters.eq(POSSIBLY_TWICE, true)));

    /** What the queries need. */
    public static final List<Index> INDEXES =
            List.of(Index.on("state.lane"), MESSAGES, Index.on(STATUS, "state.queuedAt"), Index.on(STATUS, MISSION_ID));

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
        return deliveries(collection.find(Filters.eq("state.lane", lane)).sort(QUEUED));
    }

    @Override
    public Mono<Paged<Delivery>> ofMission(String missionId, Paging paging) {
        return page(Filters.eq(MISSION_ID, missionId), QUEUED_BY_MESSAGE, paging);
    }

    @Override
    public Mono<Paged<Delivery>> ofMessage(String missionId, String message, Paging paging) {
        return page(copies(missionId, message), QUEUED, paging);
    }

    @Override
    public Flux<Delivery> first(String missionId, String message, int most) {
        return shown(copies(missionId, message), QUEUED, 0, most);
    }

    @Override
    public Flux<Delivery> remarkable(String missionId, String message, int most) {
        return shown(Filters.and(copies(missionId, message), REMARKABLE), QUEUED, 0, most);
    }

    @Override
    public Flux<Tally> tallies(String missionId) {
        Document alike = new Document("message", '$' + MESSAGE)
                .append("status", '$' + STATUS)
                .append("code", "$state.code")
                .append("language", "$state.toldLanguage")
                .append("possiblyTwice", '$' + POSSIBLY_TWICE);
        return Flux.from(collection
                        .aggregate(
                                List.of(
                                        Aggregates.match(Filters.eq(MISSION_ID, missionId)),
                                        Aggregates.group(
                                                alike,
                                                Accumulators.sum(COUNT, 1L),
                                                Accumulators.min("first", "$state.createdAt"))),
                                Document.class)
                        .hint(BY_MESSAGE))
                .map(MongoDeliveries::tally);
    }

    private static Tally tally(Document counted) {
        Document alike = counted.get("_id", Document.class);
        return new Tally(
                alike.getString("message"),
                Delivery.Status.valueOf(alike.getString("status")),
                alike.getString("code"),
                Objects.requireNonNullElse(alike.getString("language"), ""),
                alike.getBoolean("possiblyTwice"),
                counted.get(COUNT, Number.class).longValue(),
                counted.getDate("first").toInstant());
    }

    private static Bson copies(String missionId, String message) {
        return Filters.and(Filters.eq(MISSION_ID, missionId), Filters.eq(MESSAGE, message));
    }

    private Mono<Paged<Delivery>> page(Bson these, Bson order, Paging paging) {
        return Mono.zip(
                shown(these, order, paging.offset(), paging.size()).collectList(),
                Mono.from(collection.countDocuments(these, new CountOptions().hint(BY_MESSAGE))),
                (items, total) -> Paged.of(paging, items, total));
    }

    private Flux<Delivery> shown(Bson these, Bson order, int skip, int limit) {
        return deliveries(
                collection.find(these).sort(order).skip(skip).limit(limit).hint(BY_MESSAGE));
    }

    @Override
    public Mono<Map<String, Long>> unsuccessful() {
        Bson unsuccessful = Filters.in(STATUS, Delivery.Status.BOUNCED.name(), Delivery.Status.FAILED.name());
        return Flux.from(collection.aggregate(
                        List.of(
                                Aggregates.match(unsuccessful),
                                Aggregates.group('$' + MISSION_ID, Accumulators.sum(COUNT, 1L))),
                        Document.class))
                .collectMap(
                        counted -> counted.getString("_id"),
                        counted -> counted.get(COUNT, Number.class).longValue());
    }

    /** Deletes those that were queued before this moment and have come to an end that everybody has heard of. */
    public Mono<Long> deleteFinished(Instant queuedBefore) {
        return Mono.from(collection.deleteMany(Filters.and(
                        Filters.in(STATUS, FINISHED),
                        Filters.lt("state.queuedAt", queuedBefore),
                        Filters.exists(OutboxFields.PENDING, false))))
                .map(DeleteResult::getDeletedCount);
    }

    private static Flux<Delivery> deliveries(FindPublisher<StoredDelivery> found) {
        return Flux.from(found.projection(Projections.fields(Projections.include("state"), Projections.excludeId())))
                .map(stored -> stored.state().toDelivery());
    }
}
