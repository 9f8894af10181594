// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.correspondence.usecase.Lanes;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One document a lane: whether it has work, since when, and who holds it until when. */
public final class MongoLanes implements Lanes {
    private static final Date FREE = new Date(0);
    private static final String NOBODY = "";
    private static final int RACES = 3;

    private final MongoCollection<Document> collection;
    /** Makes the index before the first query that needs it. */
    private final Mono<String> index;

    /** Keeps lanes in this database. */
    public MongoLanes(MongoDatabase database) {
        this.collection = database.getCollection("lanes");
        this.index = Mono.from(collection.createIndex(Indexes.ascending("work", "dueAt")))
                .cacheInvalidateIf(made -> false);
    }

    @Override
    public Mono<Void> mark(String lane, Instant now) {
        Bson update = Updates.combine(
                Updates.set("work", true),
                Updates.set("dueAt", Date.from(now)),
                Updates.inc("marks", 1L),
                Updates.setOnInsert("leaseUntil", FREE),
                Updates.setOnInsert("holder", NOBODY));
        // two upserts of one id at the same moment: one of them finds it taken and then updates
        return Mono.from(collection.updateOne(Filters.eq(lane), update, new UpdateOptions().upsert(true)))
                .retryWhen(Retry.max(RACES).filter(MongoLanes::isTaken))
                .then();
    }

    @Override
    public Mono<Held> claim(Instant now, Duration lease) {
        Date date = Date.from(now);
        String holder = UUID.randomUUID().toString();
        return index.then(Mono.from(collection.findOneAndUpdate(
                        Filters.and(
                                Filters.eq("work", true), Filters.lte("dueAt", date), Filters.lte("leaseUntil", date)),
                        Updates.combine(leaseUntil(now.plus(lease)), Updates.set("holder", holder)),
                        new FindOneAndUpdateOptions()
                                .sort(Sorts.ascending("dueAt"))
                                .returnDocument(ReturnDocument.AFTER))))
                .map(found -> new Held(found.getString("_id"), found.getLong("marks"), holder));
    }

    @Override
    public Mono<Boolean> renew(Held lane, Instant now, Duration lease) {
        return Mono.from(collection.updateOne(held(lane), leaseUntil(now.plus(lease))))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Mono<Void> release(Held lane, Instant dueAt, Instant now) {
        return giveBack(lane, Updates.set("dueAt", Date.from(dueAt)), now);
    }

    @Override
    public Mono<Void> retire(Held lane, Instant now) {
        return giveBack(lane, Updates.set("work", false), now);
    }

    /** Deletes the lanes that have had nothing to send since this moment; the next mark makes a lane anew. */
    public Mono<Long> deleteIdle(Instant since) {
        return Mono.from(collection.deleteMany(Filters.and(
                        Filters.eq("work", false),
                        Filters.lt("dueAt", Date.from(since)),
                        Filters.eq("holder", NOBODY))))
                .map(DeleteResult::getDeletedCount);
    }

    /** Whoever lost the lane to another holder gives nothing back; whoever missed a mark gives it back due at once. */
    private Mono<Void> giveBack(Held lane, Bson outcome, Instant now) {
        Bson held = held(lane);
        Bson free = Updates.combine(Updates.set("leaseUntil", FREE), Updates.set("holder", NOBODY));
        return Mono.from(collection.updateOne(
                        Filters.and(held, Filters.eq("marks", lane.marks())), Updates.combine(outcome, free)))
                .filter(result -> result.getMatchedCount() == 0)
                .flatMap(missed -> Mono.from(
                        collection.updateOne(held, Updates.combine(Updates.set("dueAt", Date.from(now)), free))))
                .then();
    }

    private static Bson held(Held lane) {
        return Filters.and(Filters.eq(lane.id()), Filters.eq("holder", lane.holder()));
    }

    private static Bson leaseUntil(Instant moment) {
        return Updates.set("leaseUntil", Date.from(moment));
    }

    private static boolean isTaken(Throwable error) {
        return error instanceof MongoWriteException e && e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
