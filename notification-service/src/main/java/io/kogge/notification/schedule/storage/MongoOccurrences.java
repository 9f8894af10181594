// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static io.kogge.notification.schedule.storage.DueLookup.EVERY_LEVEL;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.CURSOR;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.DUE_AT;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.HOLDER;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.LEASE_UNTIL;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.LEVEL;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.MISSING;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.MISSION;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.PERSON;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.REASON;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.RULE;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.STATE;
import static io.kogge.notification.schedule.storage.PlanWrites.PENDING;
import static io.kogge.notification.schedule.storage.PlanWrites.dropped;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.notification.schedule.model.Claim;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Plan;
import io.kogge.notification.schedule.storage.OccurrenceDocuments.Level;
import io.kogge.notification.schedule.usecase.Occurrences;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an occurrence: who changes it says what it has to be still, and hears whether it was. */
public final class MongoOccurrences implements Occurrences {
    /** The collection. */
    static final String COLLECTION = "occurrences";

    private static final List<String> WHOLE = List.of(Level.MISSION.name(), Level.STAFF.name());
    private static final List<String> SHARED = List.of(Level.MISSION.name(), Level.STAFF.name(), Level.PART.name());

    private final MongoCollection<Document> collection;
    private final PlanWrites planning;
    private final DueLookup due;
    /** Makes the indexes before the first query that needs them. */
    private final Mono<Boolean> indexes;

    /** Keeps occurrences in this database. */
    public MongoOccurrences(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
        this.indexes = Flux.concat(
                        collection.createIndex(DueLookup.INDEX),
                        collection.createIndex(Indexes.ascending(MISSION, LEVEL)),
                        collection.createIndex(Indexes.ascending(PERSON)))
                .then(Mono.just(true))
                .cacheInvalidateIf(made -> false);
        DueDays days = new DueDays();
        this.planning = new PlanWrites(days);
        this.due = new DueLookup(collection, indexes, days);
    }

    @Override
    public Mono<Void> plan(Occurrence occurrence, Instant now) {
        return Mono.defer(() -> Mono.from(collection.updateOne(
                        PlanWrites.plannable(occurrence), planning.planned(occurrence, now), PlanWrites.UPSERT)))
                .onErrorResume(MongoErrors::isDuplicate, begun -> Mono.empty())
                .then();
    }

    @Override
    public Mono<Void> carryOut(Plan plan, Instant now) {
        List<WriteModel<Document>> writes = planning.of(plan, now);
        return writes.isEmpty()
                ? Mono.empty()
                : Mono.from(collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                        .onErrorResume(MongoOccurrences::onlyBegun, begun -> Mono.empty())
                        .then();
    }

    private static boolean onlyBegun(Throwable error) {
        return error instanceof MongoBulkWriteException refused
                && refused.getWriteConcernError() == null
                && refused.getWriteErrors().stream().allMatch(one -> one.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    @Override
    public Mono<Void> drop(String id, DropReason reason) {
        return Mono.from(collection.updateOne(and(eq(id), PENDING), dropped(reason)))
                .then();
    }

    @Override
    public Mono<Void> dropOfPeople(String missionId, DropReason reason) {
        return Mono.from(collection.updateMany(
                        and(eq(MISSION, missionId), eq(LEVEL, Level.PERSON.name()), PENDING), dropped(reason)))
                .then();
    }

    @Override
    public Flux<Occurrence> due(Instant now, int most) {
        return due.until(now, most);
    }

    @Override
    public Flux<Occurrence> abandoned(Instant systemNow) {
        return find(and(EVERY_LEVEL, eq(STATE, State.MATERIALISING.name()), lte(LEASE_UNTIL, Date.from(systemNow))));
    }

    @Override
    public Mono<Claim> begin(String id, Instant systemNow, Duration lease) {
        Bson beginnable = or(
                eq(STATE, State.PLANNED.name()),
                and(eq(STATE, State.MATERIALISING.name()), lte(LEASE_UNTIL, Date.from(systemNow))));
        return Mono.from(collection.findOneAndUpdate(
                        and(eq(id), beginnable),
                        combine(
                                set(STATE, State.MATERIALISING.name()),
                                set(HOLDER, UUID.randomUUID().toString()),
                                set(LEASE_UNTIL, Date.from(systemNow.plus(lease)))),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(MongoOccurrences::claim);
    }

    @Override
    public Mono<Claim> beginNew(Occurrence occurrence, Instant systemNow, Duration lease) {
        Document begun = OccurrenceDocuments.document(occurrence)
                .append(STATE, State.MATERIALISING.name())
                .append(HOLDER, UUID.randomUUID().toString())
                .append(LEASE_UNTIL, Date.from(systemNow.plus(lease)));
        return insert(begun).filter(inserted -> inserted).map(inserted -> claim(begun));
    }

    @Override
    public Mono<Boolean> advance(Claim claim, String cursor, Instant systemNow, Duration lease) {
        return held(claim, combine(set(CURSOR, cursor), set(LEASE_UNTIL, Date.from(systemNow.plus(lease)))));
    }

    @Override
    public Mono<Void> finish(Claim claim) {
        return held(claim, set(STATE, State.DONE.name())).then();
    }

    @Override
    public Mono<Void> report(Claim claim, long missing) {
        return held(claim, combine(set(STATE, State.DONE.name()), set(MISSING, missing)))
                .then();
    }

    @Override
    public Mono<Void> giveUp(Claim claim, DropReason reason) {
        return held(claim, dropped(reason)).then();
    }

    /** Changes it for whoever holds it. */
    private Mono<Boolean> held(Claim claim, Bson change) {
        return Mono.from(collection.updateOne(
                        and(
                                eq(claim.occurrence().id()),
                                eq(STATE, State.MATERIALISING.name()),
                                eq(HOLDER, claim.holder())),
                        change))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Mono<Boolean> hold(String id) {
        return change(id, State.PLANNED, set(STATE, State.HELD.name()))
                .filter(held -> held)
                .switchIfEmpty(Mono.defer(() ->
                        change(id, State.MATERIALISING, combine(set(STATE, State.PAUSED.name()), set(HOLDER, "")))));
    }

    @Override
    public Mono<Boolean> release(String id, Instant now) {
        return replan(id, eq(STATE, State.HELD.name()), now)
                .filter(released -> released)
                .switchIfEmpty(Mono.defer(() -> change(
                        id,
                        State.PAUSED,
                        combine(set(STATE, State.MATERIALISING.name()), set(LEASE_UNTIL, new Date(0))))));
    }

    @Override
    public Mono<Boolean> leaveOut(String id) {
        return update(
                and(eq(id), in(STATE, State.PLANNED.name(), State.HELD.name(), State.PAUSED.name())),
                dropped(DropReason.LEFT_OUT));
    }

    @Override
    public Mono<Boolean> bringBack(String id, Instant now) {
        return replan(id, and(eq(STATE, State.DROPPED.name()), eq(REASON, DropReason.LEFT_OUT.name())), now);
    }

    /** Unless it is due at another moment meanwhile. */
    private Mono<Boolean> replan(String id, Bson from, Instant now) {
        return find(id).flatMap(one ->
                        update(and(eq(id), from, eq(DUE_AT, Date.from(one.dueAt()))), planning.plannedAgain(one, now)))
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<Boolean> startNow(Occurrence asOfNow) {
        return update(
                and(eq(asOfNow.id()), PENDING),
                new Document(
                        "$set",
                        OccurrenceDocuments.fields(asOfNow)
                                .append(STATE, State.MATERIALISING.name())
                                .append(HOLDER, "")
                                .append(LEASE_UNTIL, new Date(0))));
    }

    @Override
    public Mono<Void> rewind(String id, String registrationId) {
        String before = registrationId.substring(0, registrationId.length() - 1);
        return update(and(eq(id), eq(STATE, State.PAUSED.name()), gt(CURSOR, before)), set(CURSOR, before))
                .then();
    }

    private Mono<Boolean> change(String id, State from, Bson change) {
        return update(and(eq(id), eq(STATE, from.name())), change);
    }

    private Mono<Boolean> update(Bson filter, Bson change) {
        return Mono.from(collection.updateOne(filter, change)).map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Mono<Occurrence> find(String id) {
        return find(eq(id)).next();
    }

    @Override
    public Flux<Occurrence> ofMission(String missionId) {
        return find(and(eq(MISSION, missionId), in(LEVEL, WHOLE)));
    }

    @Override
    public Flux<Occurrence> withParts(String missionId) {
        return find(and(eq(MISSION, missionId), in(LEVEL, SHARED)));
    }

    @Override
    public Mono<Boolean> anyOfPeople(String missionId, String rule) {
        return find(and(eq(MISSION, missionId), eq(LEVEL, Level.PERSON.name()), eq(RULE, rule), PENDING))
                .hasElements();
    }

    @Override
    public Flux<Occurrence> ofPeople(Collection<String> registrationIds) {
        return find(in(PERSON, registrationIds));
    }

    @Override
    public Mono<Map<String, Instant>> nextDue() {
        return due.next();
    }

    @Override
    public Flux<Occurrence> planned(Collection<String> missionIds) {
        return find(and(in(MISSION, missionIds), eq(LEVEL, Level.MISSION.name()), eq(STATE, State.PLANNED.name())));
    }

    @Override
    public Mono<Long> deleteOfPeople(Instant before) {
        return Mono.from(collection.deleteMany(and(
                        eq(LEVEL, Level.PERSON.name()),
                        in(STATE, List.of(State.DONE.name(), State.DROPPED.name())),
                        lt(DUE_AT, Date.from(before)))))
                .map(result -> result.getDeletedCount());
    }

    private Flux<Occurrence> find(Bson filter) {
        return indexes.thenMany(collection.find(filter)).map(OccurrenceDocuments::occurrence);
    }

    /** Whether it was not there; leaves what is there as it is. */
    private Mono<Boolean> insert(Document document) {
        return Mono.from(collection.insertOne(document))
                .map(result -> true)
                .onErrorResume(MongoErrors::isDuplicate, there -> Mono.just(false));
    }

    private static Claim claim(Document document) {
        return new Claim(
                OccurrenceDocuments.occurrence(document), document.get(CURSOR, ""), document.getString(HOLDER));
    }
}
