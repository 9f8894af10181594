// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.StateReader;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyResults;
import io.kogge.notification.survey.model.Surveyed;
import io.kogge.notification.survey.usecase.SurveyAnswers;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
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

    private final MongoCollection<Document> documents;
    private final StateReader<SurveyAnswerDocument> states;

    /** Reads this database. */
    public MongoSurveyAnswers(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
        this.states = StateReader.whole(database, COLLECTION, SurveyAnswerDocument.class);
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
        return states.ids(filter).map(Surveyed::new);
    }

    /** Counted anew: some thousand small documents at most, looked at a few times in a mission's life. */
    @Override
    public Mono<SurveyResults> results(String missionId) {
        return answers(eq(MISSION, missionId))
                .reduce(SurveyResults.NONE, (results, answer) -> results.plus(answer.opinion()));
    }

    @Override
    public Flux<SurveyAnswer> remarks(String missionId, Paging paging) {
        return states.find(
                        worded(missionId),
                        found -> found.sort(ascending("_id"))
                                .skip(paging.offset())
                                .limit(paging.size()))
                .map(SurveyAnswerDocument::toAnswer);
    }

    @Override
    public Mono<Long> remarkCount(String missionId) {
        return Mono.from(documents.countDocuments(worded(missionId)));
    }

    @Override
    public Flux<SurveyAnswer> remarksOf(String personId, Collection<String> registrationIds) {
        return Flux.concat(
                        answers(and(eq(PERSON, personId), eq(WORDED, true))),
                        answers(and(in("_id", registrationIds), eq(WORDED, true))))
                .distinct(SurveyAnswer::registrationId);
    }

    private static Bson worded(String missionId) {
        return and(eq(MISSION, missionId), eq(WORDED, true));
    }

    private Flux<SurveyAnswer> answers(Bson filter) {
        return states.find(filter).map(SurveyAnswerDocument::toAnswer);
    }
}
