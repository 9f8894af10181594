// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.event.aggregate.ContentDigest;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a form; the turn is a document of its own beside them. */
public final class MongoWishes implements Wishes {
    private static final String OPEN = "open";
    private static final String ASIDE = "aside";
    private static final String FORM = "form";
    private static final String CONTENT = "content";
    private static final String HANDED_IN_AT = "handedInAt";
    private static final String TURN = "wishes";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final MongoCollection<WishDocument> wishes;
    private final MongoCollection<Document> turns;

    /** Keeps forms in this database. */
    public MongoWishes(MongoDatabase database) {
        this.wishes = database.getCollection("wishes", WishDocument.class);
        this.turns = database.getCollection("turns");
    }

    /** Makes the index, and the turn that nobody has yet; at start. */
    public Mono<Void> prepare() {
        return Mono.from(wishes.createIndex(Indexes.ascending(OPEN, "position"), new IndexOptions().sparse(true)))
                .then(Mono.from(turns.updateOne(
                        eq("_id", TURN), setOnInsert(UNTIL, Instant.EPOCH), new UpdateOptions().upsert(true))))
                .then();
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
    public Mono<Boolean> takeTurn(String holder, Instant now, Duration lease) {
        return Mono.from(turns.updateOne(
                        and(eq("_id", TURN), or(eq(HOLDER, holder), lte(UNTIL, now))),
                        combine(set(HOLDER, holder), set(UNTIL, now.plus(lease)))))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Mono<Void> giveTurnBack(String holder) {
        return Mono.from(turns.updateOne(and(eq("_id", TURN), eq(HOLDER, holder)), set(UNTIL, Instant.EPOCH)))
                .then();
    }

    @Override
    public Flux<Wish> open(int limit) {
        return Flux.from(wishes.find(eq(OPEN, true))
                        .sort(Sorts.ascending("position", "_id"))
                        .limit(limit))
                .map(WishDocument::toWish);
    }

    @Override
    public Mono<Void> done(Collection<String> ids) {
        return Mono.from(wishes.updateMany(in("_id", ids), combine(unset(OPEN), unset(FORM))))
                .then();
    }

    @Override
    public Mono<Void> setAside(String id) {
        return Mono.from(wishes.updateOne(eq("_id", id), combine(unset(OPEN), set(ASIDE, true))))
                .then();
    }

    @Override
    public Mono<Void> reopen() {
        return Mono.from(wishes.updateMany(eq(ASIDE, true), combine(unset(ASIDE), set(OPEN, true))))
                .then();
    }

    @Override
    public Mono<Void> forgetContent(Instant handedInBefore) {
        return Mono.from(wishes.updateMany(
                        and(exists(CONTENT), exists(FORM, false), lte(HANDED_IN_AT, handedInBefore)), unset(CONTENT)))
                .then();
    }

    @Override
    public Mono<Void> forget(Instant handedInBefore) {
        return Mono.from(wishes.deleteMany(and(exists(FORM, false), lte(HANDED_IN_AT, handedInBefore))))
                .then();
    }
}
