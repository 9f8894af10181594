// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.usecase.Answers;
import java.util.List;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the collection that the aggregate {@code follow-up} is stored in. */
public final class MongoAnswers implements Answers {
    /** The collection. */
    public static final String COLLECTION = "followUps";

    private static final String MISSION_ID = "state.missionId";
    private static final String ANSWERED_AT = "state.answeredAt";

    /** What the queries need. */
    public static final List<Index> INDEXES = List.of(Index.on(MISSION_ID, ANSWERED_AT, "_id"));

    private final MongoCollection<StoredAnswer> collection;

    /** The part of a stored aggregate that is read here. */
    public record StoredAnswer(AnswerDocument state) {}

    /** Reads this database. */
    public MongoAnswers(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION, StoredAnswer.class);
    }

    @Override
    public Mono<Paged<Answer>> ofMission(String missionId, Paging paging) {
        Bson these = Filters.eq(MISSION_ID, missionId);
        return Mono.zip(
                Flux.from(collection
                                .find(these)
                                .projection(Projections.fields(Projections.include("state"), Projections.excludeId()))
                                .sort(Sorts.descending(ANSWERED_AT, "_id"))
                                .skip(paging.offset())
                                .limit(paging.size()))
                        .map(stored -> stored.state().toAnswer())
                        .collectList(),
                Mono.from(collection.countDocuments(these)),
                (items, total) -> Paged.of(paging, items, total));
    }
}
