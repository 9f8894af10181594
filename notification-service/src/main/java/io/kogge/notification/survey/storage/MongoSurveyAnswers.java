// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyResults;
import io.kogge.notification.survey.model.Surveyed;
import io.kogge.notification.survey.usecase.SurveyAnswers;
import java.util.Collection;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the collection that the aggregate {@code survey-answer} is stored in. */
public final class MongoSurveyAnswers implements SurveyAnswers {
    /** The collection. */
    public static final String COLLECTION = "surveyAnswers";

    private static final String MISSION = "state.missionId";
    private static final String PERSON = "state.personId";
    private static final String WORDED = "state.worded";

    /** What the queries need. */
    public static final List<Index> INDEXES = List.of(Index.on(MISSION, WORDED, "_id"), Index.on(PERSON, WORDED));

    private final MongoCollection<StoredSurveyAnswer> collection;

    /** The part of a stored aggregate that is read here. */
    public record StoredSurveyAnswer(SurveyAnswerDocument state) {}

    /** Who answered, and no more. */
    public record Respondent(@BsonId String registrationId) {}

    /** Reads this database. */
    public MongoSurveyAnswers(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION, StoredSurveyAnswer.class);
    }

    @Override
    public Flux<Response> responses(Collection<String> registrationIds) {
        return respondents(in("_id", registrationIds));
    }

    @Override
    public Flux<Response> responses(String missionId) {
        return respondents(eq(MISSION, missionId));
    }

    private Flux<Response> respondents(Bson filter) {
        return Flux.from(collection.find(filter, Respondent.class).projection(include("_id")))
                .map(respondent -> new Surveyed(respondent.registrationId()));
    }

    /** Counted anew: some thousand small documents at most, looked at a few times in a mission's life. */
    @Override
    public Mono<SurveyResults> results(String missionId) {
        return answers(find(eq(MISSION, missionId)))
                .reduce(SurveyResults.NONE, (results, answer) -> results.plus(answer.opinion()));
    }

    @Override
    public Flux<SurveyAnswer> remarks(String missionId, Paging paging) {
        return answers(find(worded(missionId))
                .sort(ascending("_id"))
                .skip(paging.offset())
                .limit(paging.size()));
    }

    @Override
    public Mono<Long> remarkCount(String missionId) {
        return Mono.from(collection.countDocuments(worded(missionId)));
    }

    @Override
    public Flux<SurveyAnswer> remarksOf(String personId, Collection<String> registrationIds) {
        return Flux.concat(
                        answers(find(and(eq(PERSON, personId), eq(WORDED, true)))),
                        answers(find(and(in("_id", registrationIds), eq(WORDED, true)))))
                .distinct(SurveyAnswer::registrationId);
    }

    private static Bson worded(String missionId) {
        return and(eq(MISSION, missionId), eq(WORDED, true));
    }

    private FindPublisher<StoredSurveyAnswer> find(Bson filter) {
        return collection.find(filter).projection(fields(include("state"), excludeId()));
    }

    private static Flux<SurveyAnswer> answers(FindPublisher<StoredSurveyAnswer> found) {
        return Flux.from(found).map(stored -> stored.state().toAnswer());
    }
}
