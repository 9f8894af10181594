// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.usecase.Occurrences;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an occurrence; the few that are planned are found by their state. */
public final class MongoOccurrences implements Occurrences {
    /** The collection. */
    static final String COLLECTION = "occurrences";

    /** With all that tells when a mission's next one is due: no document is read for it. */
    private static final Bson DUE = Indexes.ascending("state", "dueAt", "missionId");

    private final MongoCollection<Document> collection;
    /** Makes the indexes before the first query that needs them. */
    private final Mono<Boolean> indexes;

    /** Keeps occurrences in this database. */
    public MongoOccurrences(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
        this.indexes = Flux.concat(collection.createIndex(DUE), collection.createIndex(Indexes.ascending("missionId")))
                .then(Mono.just(true))
                .cacheInvalidateIf(made -> false);
    }

    @Override
    public Mono<Void> plan(Occurrence occurrence) {
        Bson plannable = Filters.or(
                Filters.eq("state", State.PLANNED.name()),
                Filters.and(
                        Filters.eq("state", State.DROPPED.name()),
                        Filters.eq("reason", DropReason.MISSION_MOVED.name())));
        return insert(occurrence, new Date(0))
                .then(Mono.from(collection.updateOne(
                        Filters.and(Filters.eq(occurrence.id()), plannable),
                        Updates.combine(
                                Updates.set("state", State.PLANNED.name()),
                                Updates.unset("reason"),
                                Updates.set("anchor", Date.from(occurrence.anchor())),
                                Updates.set("dueAt", Date.from(occurrence.dueAt())),
                                OccurrenceDocuments.usefulUntil(occurrence)))))
                .then();
    }

    @Override
    public Mono<Void> dropOthers(String missionId, Collection<String> keep, DropReason reason) {
        return Mono.from(collection.updateMany(
                        Filters.and(
                                Filters.eq("missionId", missionId),
                                Filters.eq("state", State.PLANNED.name()),
                                Filters.nin("_id", keep)),
                        dropped(reason)))
                .then();
    }

    @Override
    public Mono<Void> drop(String id, DropReason reason) {
        return Mono.from(collection.updateOne(
                        Filters.and(Filters.eq(id), Filters.eq("state", State.PLANNED.name())), dropped(reason)))
                .then();
    }

    @Override
    public Flux<Occurrence> due(Instant now) {
        return find(Filters.and(Filters.eq("state", State.PLANNED.name()), Filters.lte("dueAt", Date.from(now))));
    }

    @Override
    public Flux<Occurrence> abandoned(Instant systemNow) {
        return find(Filters.and(
                Filters.eq("state", State.MATERIALISING.name()), Filters.lte("leaseUntil", Date.from(systemNow))));
    }

    @Override
    public Mono<Boolean> begin(String id, Instant systemNow, Duration lease) {
        Bson beginnable = Filters.or(
                Filters.eq("state", State.PLANNED.name()),
                Filters.and(
                        Filters.eq("state", State.MATERIALISING.name()),
                        Filters.lte("leaseUntil", Date.from(systemNow))));
        return Mono.from(collection.updateOne(
                        Filters.and(Filters.eq(id), beginnable),
                        Updates.combine(
                                Updates.set("state", State.MATERIALISING.name()),
                                Updates.set("leaseUntil", Date.from(systemNow.plus(lease))))))
                .map(result -> result.getModifiedCount() == 1);
    }

    @Override
    public Mono<Occurrence> beginNew(Occurrence occurrence, Instant systemNow, Duration lease) {
        Document begun = OccurrenceDocuments.document(occurrence).append("state", State.MATERIALISING.name());
        return insert(begun, Date.from(systemNow.plus(lease))).then(Mono.defer(() -> find(occurrence.id())));
    }

    @Override
    public Mono<Void> finish(String id) {
        return Mono.from(collection.updateOne(
                        Filters.and(Filters.eq(id), Filters.eq("state", State.MATERIALISING.name())),
                        Updates.set("state", State.DONE.name())))
                .then();
    }

    @Override
    public Mono<Occurrence> find(String id) {
        return find(Filters.eq(id)).next();
    }

    @Override
    public Flux<Occurrence> ofMission(String missionId) {
        return find(Filters.eq("missionId", missionId));
    }

    @Override
    public Mono<Map<String, Instant>> nextDue() {
        return indexes.thenMany(collection
                        .aggregate(List.of(
                                Aggregates.match(Filters.eq("state", State.PLANNED.name())),
                                Aggregates.group("$missionId", Accumulators.min("dueAt", "$dueAt"))))
                        .hint(DUE))
                .collectMap(
                        next -> next.getString("_id"),
                        next -> next.getDate("dueAt").toInstant());
    }

    @Override
    public Flux<Occurrence> planned(Collection<String> missionIds) {
        return find(Filters.and(Filters.in("missionId", missionIds), Filters.eq("state", State.PLANNED.name())));
    }

    private Flux<Occurrence> find(Bson filter) {
        return indexes.thenMany(collection.find(filter)).map(OccurrenceDocuments::occurrence);
    }

    private Mono<Void> insert(Occurrence occurrence, Date leaseUntil) {
        return insert(OccurrenceDocuments.document(occurrence), leaseUntil);
    }

    /** Leaves what is there as it is. */
    private Mono<Void> insert(Document document, Date leaseUntil) {
        return Mono.from(collection.insertOne(document.append("leaseUntil", leaseUntil)))
                .onErrorResume(MongoOccurrences::isTaken, there -> Mono.empty())
                .then();
    }

    private static Bson dropped(DropReason reason) {
        return Updates.combine(Updates.set("state", State.DROPPED.name()), Updates.set("reason", reason.name()));
    }

    private static boolean isTaken(Throwable error) {
        return error instanceof MongoWriteException e && e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
