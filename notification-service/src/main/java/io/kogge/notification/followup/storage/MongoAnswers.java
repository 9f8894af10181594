// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.followup.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.notification.followup.model.Answer;
import io.kogge.notification.followup.usecase.Answers;
import java.util.List;
import reactor.core.publisher.Flux;

/** Reads the collection that the aggregate {@code follow-up} is stored in. */
public final class MongoAnswers implements Answers {
    /** The collection. */
    public static final String COLLECTION = "followUps";
    /** What the queries need. */
    public static final List<Index> INDEXES = List.of(Index.on("state.missionId"));

    private final MongoCollection<StoredAnswer> collection;

    /** The part of a stored aggregate that is read here. */
    public record StoredAnswer(AnswerDocument state) {}

    /** Reads this database. */
    public MongoAnswers(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION, StoredAnswer.class);
    }

    @Override
    public Flux<Answer> ofMission(String missionId) {
        return Flux.from(collection
                        .find(Filters.eq("state.missionId", missionId))
                        .projection(Projections.fields(Projections.include("state"), Projections.excludeId()))
                        .sort(Sorts.descending("state.answeredAt")))
                .map(stored -> stored.state().toAnswer());
    }
}
