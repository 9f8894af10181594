// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.mission.review.usecase.Tokens;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Frozen reviews, and the lists that they keep, a document a line. */
public final class MongoFrozenReviews implements FrozenReviews {
    private static final int BATCH = 500;
    private static final int MOST = 1_000;

    private final SearchableAggregates<FrozenReview, Void> reviews;
    private final MongoCollection<Document> documents;
    private final MongoCollection<FrozenRow> rows;

    /** Over this service's database. */
    public MongoFrozenReviews(MongoDatabase database, SearchableAggregates<FrozenReview, Void> reviews) {
        this.reviews = reviews;
        this.documents = database.getCollection("frozen_reviews");
        this.rows = database.getCollection("frozen_rows", FrozenRow.class);
    }

    /** Makes the index of the lists. */
    public Mono<Void> prepare() {
        return Mono.from(rows.createIndex(Indexes.ascending("frozenId", "number")))
                .then();
    }

    @Override
    public Flux<Stored<FrozenReview>> latest(int offset, int limit) {
        return reviews.where(empty(), descending(ReviewStorage.FROZEN_AT), offset, limit);
    }

    @Override
    public Mono<Long> count() {
        return Mono.from(documents.countDocuments());
    }

    @Override
    public Flux<Stored<FrozenReview>> of(Period period) {
        return reviews.where(
                and(
                        eq(ReviewStorage.FIRST, period.first().toString()),
                        eq(ReviewStorage.LAST, period.last().toString())),
                ascending("_id"),
                0,
                MOST);
    }

    @Override
    public Mono<Stored<FrozenReview>> behind(String token) {
        return reviews.where(eq(ReviewStorage.TOKEN, Tokens.hash(token)), ascending("_id"), 0, 1)
                .next()
                .filter(found -> found.state().revokedAt() == null)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("frozen-review")));
    }

    @Override
    public Mono<Long> keep(String frozenId, Flux<Happening> listed) {
        return listed.index()
                .map(each -> FrozenRow.of(frozenId, each.getT1(), each.getT2()))
                .buffer(BATCH)
                .concatMap(batch -> Mono.from(rows.insertMany(batch)).thenReturn((long) batch.size()))
                .reduce(0L, Long::sum);
    }

    @Override
    public Mono<Void> drop(String frozenId) {
        return Mono.from(rows.deleteMany(eq("frozenId", frozenId))).then();
    }

    @Override
    public Flux<Happening> listed(String frozenId, int offset, int limit) {
        return Flux.from(rows.find(and(eq("frozenId", frozenId), gte("number", (long) offset)))
                        .sort(ascending("number"))
                        .limit(limit))
                .map(FrozenRow::toHappening);
    }
}
