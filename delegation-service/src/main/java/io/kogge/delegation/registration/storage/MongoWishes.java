// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.DeleteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.registration.usecase.HeldBack;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.event.aggregate.ContentDigest;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a form. */
public final class MongoWishes implements Wishes {
    /** The collection. */
    public static final String COLLECTION = "wishes";

    private static final String OPEN = "open";
    private static final String ASIDE = "aside";
    private static final String FORM = "form";
    private static final String HELD_UNTIL = "heldUntil";
    private static final String MISSION = "missionId";
    private static final String CONTENT = "content";
    private static final String HANDED_IN_AT = "handedInAt";
    private static final String POSITION = "position";
    private static final String ANSWERS_SINCE = "answersSince";
    private static final String DIGEST_SINCE = "digestSince";
    /** It waits for nothing any more. */
    private static final Bson SETTLED = and(exists(OPEN, false), exists(HELD_UNTIL, false), exists(ASIDE, false));

    private static final Bson WITH_ANSWERS = settledBy(ANSWERS_SINCE);
    private static final Bson WITH_DIGEST = settledBy(DIGEST_SINCE);
    private static final Bson BY_AGE = settledBy(HANDED_IN_AT);

    private final MongoCollection<WishDocument> wishes;

    /** Keeps forms in this database. */
    public MongoWishes(MongoDatabase database) {
        this.wishes = database.getCollection(COLLECTION, WishDocument.class);
    }

    /** Those that are settled lie together in it, so that a sweep passes by what waits and by what was swept before. */
    private static Bson settledBy(String moment) {
        return Indexes.ascending(OPEN, HELD_UNTIL, ASIDE, moment);
    }

    /** Makes the indexes, at start. */
    public Mono<Void> prepare() {
        IndexOptions whileThere = new IndexOptions().sparse(true);
        return Flux.concat(
                        wishes.createIndex(Indexes.ascending(OPEN, POSITION), whileThere),
                        wishes.createIndex(Indexes.ascending(HELD_UNTIL), whileThere),
                        wishes.createIndex(Indexes.ascending(ASIDE), whileThere),
                        wishes.createIndex(WITH_ANSWERS),
                        wishes.createIndex(WITH_DIGEST),
                        wishes.createIndex(BY_AGE))
                .then();
    }

    /**
     * Marks forms that were stored before there were marks, at start, as if they had been handed in by now: else no sweep finds
     * what was filled in there. Doing it again marks those alone that came without.
     */
    public Mono<Void> markUnmarked(Instant now, Instant systemNow) {
        return Flux.concat(
                        wishes.updateMany(unmarked(FORM, ANSWERS_SINCE), set(ANSWERS_SINCE, Wish.position(systemNow))),
                        wishes.updateMany(unmarked(CONTENT, DIGEST_SINCE), set(DIGEST_SINCE, now)))
                .then();
    }

    private static Bson unmarked(String what, String mark) {
        return and(exists(what), exists(mark, false));
    }

    @Override
    public Mono<Void> handIn(Wish wish) {
        return Mono.from(wishes.insertOne(WishDocument.of(wish, ContentDigest.of(wish.content()))))
                .then()
                .onErrorResume(MongoErrors::isDuplicate, taken -> isKnown(wish).then());
    }

    @Override
    public Mono<Boolean> isKnown(Wish wish) {
        return Mono.from(wishes.find(eq("_id", wish.id())).first())
                .map(stored -> {
                    if (!stored.is(wish.content())) {
                        throw new Rejection.Conflict("registration-exists");
                    }
                    return true;
                })
                .defaultIfEmpty(false);
    }

    @Override
    public Flux<Wish> open(int limit) {
        return Flux.from(wishes.find(eq(OPEN, true))
                        .sort(Sorts.ascending(POSITION, "_id"))
                        .limit(limit))
                .map(WishDocument::toWish);
    }

    @Override
    public Mono<Void> done(Collection<String> ids) {
        return Mono.from(wishes.updateMany(in("_id", ids), unset(OPEN))).then();
    }

    @Override
    public Mono<Applicant> answers(String id, String missionId) {
        return Mono.from(wishes.find(and(eq("_id", id), eq(MISSION, missionId))).first())
                .mapNotNull(WishDocument::answers);
    }

    @Override
    public Mono<Void> drop(String id) {
        return Mono.from(wishes.updateOne(eq("_id", id), combine(unset(OPEN), unset(HELD_UNTIL), unset(ASIDE))))
                .then();
    }

    @Override
    public Mono<Void> setAside(String id) {
        return Mono.from(wishes.updateOne(eq("_id", id), combine(unset(OPEN), set(ASIDE, true))))
                .then();
    }

    @Override
    public Mono<Void> holdBack(String id, Instant until) {
        return Mono.from(wishes.updateOne(eq("_id", id), combine(unset(OPEN), set(HELD_UNTIL, until))))
                .then();
    }

    @Override
    public Mono<Long> open(Instant systemNow) {
        return changed(lte(HELD_UNTIL, systemNow), combine(unset(HELD_UNTIL), set(OPEN, true)));
    }

    @Override
    public Flux<HeldBack> heldBack() {
        // counted by the database: there are most of them when a flood comes
        return Flux.from(wishes.aggregate(
                        List.of(
                                match(exists(HELD_UNTIL)),
                                group(
                                        '$' + MISSION,
                                        sum("count", 1L),
                                        min("since", '$' + POSITION),
                                        min("next", '$' + HELD_UNTIL))),
                        Held.class))
                .map(held -> new HeldBack(held.missionId(), held.count(), Wish.at(held.since()), held.next()));
    }

    @Override
    public Mono<Long> letGo(String missionId) {
        return changed(held(missionId), combine(unset(HELD_UNTIL), set(OPEN, true), set("letGo", true)));
    }

    @Override
    public Mono<Long> discard(String missionId) {
        return changed(held(missionId), combine(unset(HELD_UNTIL), unset(FORM), unset(ANSWERS_SINCE)));
    }

    /** Those of one mission; since which position. */
    public record Held(@BsonId String missionId, long count, long since, Instant next) {}

    private static Bson held(String missionId) {
        return and(eq(MISSION, missionId), exists(HELD_UNTIL));
    }

    private Mono<Long> changed(Bson which, Bson change) {
        return Mono.from(wishes.updateMany(which, change)).map(UpdateResult::getModifiedCount);
    }

    @Override
    public Mono<Void> reopen() {
        return Mono.from(wishes.updateMany(eq(ASIDE, true), combine(unset(ASIDE), set(OPEN, true))))
                .then();
    }

    @Override
    public Mono<Void> forgetAnswers(Instant handedInBefore) {
        return forget(
                lte(ANSWERS_SINCE, Wish.position(handedInBefore)),
                combine(unset(FORM), unset(ANSWERS_SINCE)),
                WITH_ANSWERS);
    }

    @Override
    public Mono<Void> forgetContent(Instant handedInBefore) {
        return forget(lte(DIGEST_SINCE, handedInBefore), combine(unset(CONTENT), unset(DIGEST_SINCE)), WITH_DIGEST);
    }

    private Mono<Void> forget(Bson due, Bson change, Bson index) {
        return Mono.from(wishes.updateMany(and(SETTLED, due), change, new UpdateOptions().hint(index)))
                .then();
    }

    @Override
    public Mono<Long> forget(Instant handedInBefore) {
        return Mono.from(wishes.deleteMany(
                        and(SETTLED, lte(HANDED_IN_AT, handedInBefore)), new DeleteOptions().hint(BY_AGE)))
                .map(DeleteResult::getDeletedCount);
    }
}
