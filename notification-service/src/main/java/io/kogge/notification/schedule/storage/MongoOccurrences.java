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

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an occurrence. Those that may be due are found by the day under which they lie. */
public final class MongoOccurrences implements Occurrences {
    /** The collection. */
    static final String COLLECTION = "occurrences";

    private static final String STATE = "state";
    private static final String LEVEL = "level";
    private static final String DUE_AT = "dueAt";
    private static final String DUE_DAY = "dueDay";
    private static final String MISSION = "missionId";
    private static final String PERSON = "registrationId";
    private static final String RULE = "rule";
    private static final String LEASE_UNTIL = "leaseUntil";
    private static final String HOLDER = "holder";
    private static final String CURSOR = "cursor";
    private static final String REASON = "reason";

    /** With all that tells when a mission's next one is due: no document is read for it. */
    private static final Bson DUE = Indexes.ascending(LEVEL, STATE, DUE_DAY, DUE_AT, MISSION);

    private static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(Enum::name).toList();
    private static final List<String> WHOLE = List.of(Level.MISSION.name(), Level.STAFF.name());
    private static final List<String> SHARED = List.of(Level.MISSION.name(), Level.STAFF.name(), Level.PART.name());
    private static final List<String> PENDING = List.of(State.PLANNED.name(), State.HELD.name());
    private static final List<String> REVIVABLE = Arrays.stream(DropReason.values())
            .filter(DropReason::revivable)
            .map(Enum::name)
            .toList();

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;
    private final DueDays days = new DueDays();
    /** Makes the indexes before the first query that needs them. */
    private final Mono<Boolean> indexes;

    /** Keeps occurrences in this database. */
    public MongoOccurrences(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
        this.indexes = Flux.concat(
                        collection.createIndex(DUE),
                        collection.createIndex(Indexes.ascending(MISSION, LEVEL)),
                        collection.createIndex(Indexes.ascending(PERSON)))
                .then(Mono.just(true))
                .cacheInvalidateIf(made -> false);
    }

    @Override
    public Mono<Void> plan(Occurrence occurrence, Instant now) {
        return Mono.defer(
                        () -> Mono.from(collection.updateOne(plannable(occurrence), planned(occurrence, now), UPSERT)))
                .onErrorResume(MongoErrors::isDuplicate, begun -> Mono.empty())
                .then();
    }

    @Override
    public Mono<Void> carryOut(Plan plan, Instant now) {
        List<WriteModel<Document>> writes = Stream.<WriteModel<Document>>concat(
                        plan.dropped().stream()
                                .map(one -> new UpdateOneModel<>(
                                        and(eq(one.occurrence().id()), in(STATE, PENDING)), dropped(one.reason()))),
                        plan.planned().stream()
                                .map(one -> one.before() == null
                                        ? new UpdateOneModel<>(
                                                plannable(one.wanted()), planned(one.wanted(), now), UPSERT)
                                        : new UpdateOneModel<>(
                                                and(eq(one.wanted().id()), in(STATE, PENDING)),
                                                planned(one.wanted(), now, new Document()))))
                .toList();
        return writes.isEmpty()
                ? Mono.empty()
                : Mono.from(collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                        .onErrorResume(MongoOccurrences::onlyBegun, begun -> Mono.empty())
                        .then();
    }

    /** Where it is not there it is stored; where it may not be planned, storing it is refused as it is there. */
    private static Bson plannable(Occurrence occurrence) {
        return and(
                eq(occurrence.id()),
                or(eq(STATE, State.PLANNED.name()), and(eq(STATE, State.DROPPED.name()), in(REASON, REVIVABLE))));
    }

    private Bson planned(Occurrence occurrence, Instant now) {
        DropReason reason = occurrence.reason();
        return planned(
                occurrence,
                now,
                new Document(STATE, occurrence.state().name())
                        .append(REASON, reason == null ? null : reason.name())
                        .append("missing", null));
    }

    /** What staff decide meanwhile stays where no state is given. */
    private Bson planned(Occurrence occurrence, Instant now, Document state) {
        Document fields = OccurrenceDocuments.fields(occurrence);
        fields.putAll(state);
        return new Document("$set", fields.append(DUE_DAY, days.lies(occurrence.dueAt(), now)));
    }

    private static boolean onlyBegun(Throwable error) {
        return error instanceof MongoBulkWriteException refused
                && refused.getWriteConcernError() == null
                && refused.getWriteErrors().stream().allMatch(one -> one.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    @Override
    public Mono<Void> drop(String id, DropReason reason) {
        return Mono.from(collection.updateOne(and(eq(id), in(STATE, PENDING)), dropped(reason)))
                .then();
    }

    @Override
    public Mono<Void> dropOfPeople(String missionId, DropReason reason) {
        return Mono.from(collection.updateMany(
                        and(eq(MISSION, missionId), eq(LEVEL, Level.PERSON.name()), in(STATE, PENDING)),
                        dropped(reason)))
                .then();
    }

    @Override
    public Flux<Occurrence> due(Instant now, int most) {
        return beginning(now)
                .thenMany(Flux.defer(() -> collection
                        .find(and(
                                in(LEVEL, LEVELS),
                                eq(STATE, State.PLANNED.name()),
                                in(DUE_DAY, days.until(now)),
                                lte(DUE_AT, Date.from(now))))
                        .sort(Sorts.ascending(DUE_AT))
                        .limit(most)))
                .collectList()
                .doOnNext(found -> {
                    if (found.size() < most) {
                        days.lookedThrough(
                                now,
                                found.stream()
                                        .mapToLong(one -> one.getLong(DUE_DAY))
                                        .min()
                                        .orElse(DueDays.day(now)));
                    }
                })
                .flatMapIterable(found -> found)
                .map(OccurrenceDocuments::occurrence);
    }

    /** Where this instance has looked through nothing yet: the first day under which something lies. */
    private Mono<Void> beginning(Instant now) {
        if (!days.unknown()) {
            return Mono.empty();
        }
        return indexes.thenMany(Flux.fromIterable(LEVELS))
                .concatMap(level -> collection
                        .find(and(eq(LEVEL, level), eq(STATE, State.PLANNED.name())))
                        .sort(Sorts.ascending(DUE_DAY))
                        .limit(1))
                .map(first -> first.getLong(DUE_DAY))
                .reduce(DueDays.day(now), Math::min)
                .doOnNext(days::begin)
                .then();
    }

    @Override
    public Flux<Occurrence> abandoned(Instant systemNow) {
        return find(
                and(in(LEVEL, LEVELS), eq(STATE, State.MATERIALISING.name()), lte(LEASE_UNTIL, Date.from(systemNow))));
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
        return held(claim, combine(set(STATE, State.DONE.name()), set("missing", missing)))
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

    /** It comes to lie under a day that nobody has looked through. */
    private Mono<Boolean> replan(String id, Bson from, Instant now) {
        return find(id).flatMap(one -> update(
                        and(eq(id), from, eq(DUE_AT, Date.from(one.dueAt()))),
                        combine(
                                set(STATE, State.PLANNED.name()),
                                set(REASON, null),
                                set(DUE_DAY, days.lies(one.dueAt(), now)))))
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<Boolean> startNow(Occurrence asOfNow) {
        return update(
                and(eq(asOfNow.id()), in(STATE, PENDING)),
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
        return find(and(eq(MISSION, missionId), eq(LEVEL, Level.PERSON.name()), eq(RULE, rule), in(STATE, PENDING)))
                .hasElements();
    }

    @Override
    public Flux<Occurrence> ofPeople(Collection<String> registrationIds) {
        return find(in(PERSON, registrationIds));
    }

    @Override
    public Mono<Map<String, Instant>> nextDue() {
        return indexes.thenMany(collection
                        .aggregate(List.of(
                                Aggregates.match(and(eq(LEVEL, Level.MISSION.name()), eq(STATE, State.PLANNED.name()))),
                                Aggregates.group('$' + MISSION, Accumulators.min(DUE_AT, '$' + DUE_AT))))
                        .hint(DUE))
                .collectMap(
                        next -> next.getString("_id"),
                        next -> next.getDate(DUE_AT).toInstant());
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

    private static Bson dropped(DropReason reason) {
        return combine(set(STATE, State.DROPPED.name()), set(REASON, reason.name()));
    }
}
