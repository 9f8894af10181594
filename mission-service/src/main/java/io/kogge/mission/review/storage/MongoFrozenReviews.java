// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
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
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Frozen reviews, and the lists that they keep, a document a line. */
public final class MongoFrozenReviews implements FrozenReviews {
    private static final int BATCH = 500;
    private static final int MOST = 1_000;
    private static final List<String> REVOKED_AT = List.of(ReviewStorage.REVOKED_AT.split("[.]"));
    private static final Date NEVER = new Date(Long.MAX_VALUE);
    private static final String LIST = "frozenId";
    private static final String HAPPENING = "happeningId";
    private static final String NUMBER = "number";
    private static final String LINE = "policyLine";
    private static final String ERASED = "erased";

    private final SearchableAggregates<FrozenReview, Void> reviews;
    private final MongoCollection<Document> documents;
    private final MongoCollection<FrozenRow> rows;

    /** Over this service's database. */
    public MongoFrozenReviews(MongoDatabase database, SearchableAggregates<FrozenReview, Void> reviews) {
        this.reviews = reviews;
        this.documents = database.getCollection("frozen_reviews");
        this.rows = database.getCollection("frozen_rows", FrozenRow.class);
    }

    /** Makes the indexes of the lists. */
    public Mono<Void> prepare() {
        return Flux.concat(
                        rows.createIndex(Indexes.ascending(LIST, NUMBER)),
                        rows.createIndex(Indexes.ascending(LIST, ERASED)),
                        rows.createIndex(Indexes.ascending(LIST, LINE, NUMBER)),
                        rows.createIndex(Indexes.ascending(HAPPENING)))
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
        return Mono.from(rows.deleteMany(eq(LIST, frozenId))).then();
    }

    @Override
    public Mono<Boolean> anyErased(String frozenId) {
        return Flux.from(rows.find(and(eq(LIST, frozenId), eq(ERASED, true))).limit(1))
                .hasElements();
    }

    @Override
    public Mono<Void> erase(String happeningId) {
        return Mono.from(rows.updateMany(
                        eq(HAPPENING, happeningId),
                        combine(
                                set(ERASED, true),
                                set("titles", Map.of()),
                                set("countries", List.of()),
                                set("cities", List.of()),
                                set("themes", List.of()),
                                set("partners", List.of()))))
                .then();
    }

    @Override
    public Mono<Long> dropUnread(Instant moment) {
        return Flux.from(rows.distinct(LIST, String.class))
                .filterWhen(frozenId -> unread(frozenId, moment))
                .concatMap(frozenId -> drop(frozenId).thenReturn(frozenId))
                .count();
    }

    private Mono<Boolean> unread(String frozenId, Instant moment) {
        return Mono.from(documents
                        .find(eq("_id", frozenId))
                        .projection(Projections.include(ReviewStorage.REVOKED_AT))
                        .first())
                .map(review -> review.getEmbedded(REVOKED_AT, NEVER).toInstant().isBefore(moment))
                .switchIfEmpty(Flux.from(rows.find(and(
                                        eq(LIST, frozenId), lt("_id", ObjectId.getSmallestWithDate(Date.from(moment)))))
                                .limit(1))
                        .hasElements());
    }

    @Override
    public Flux<Happening> underLine(String frozenId, String line, int most) {
        return Flux.from(rows.find(and(eq(LIST, frozenId), eq(LINE, line)))
                        .sort(ascending(NUMBER))
                        .limit(most))
                .map(FrozenRow::toHappening);
    }

    @Override
    public Flux<Happening> listed(String frozenId, int offset, int limit) {
        return Flux.from(rows.find(and(eq(LIST, frozenId), gte(NUMBER, (long) offset)))
                        .sort(ascending(NUMBER))
                        .limit(limit))
                .map(FrozenRow::toHappening);
    }
}
