// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.StateReader;
import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Concluded;
import io.kogge.notification.outcomes.model.Conclusion;
import io.kogge.notification.outcomes.model.Source;
import io.kogge.notification.outcomes.usecase.OutcomeAnswers;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the collection that the aggregate {@code answer} is stored in. */
public final class MongoAnswers implements OutcomeAnswers {
    /** The collection. */
    public static final String COLLECTION = "answers";

    private static final String MISSION_ID = "state.missionId";
    private static final String SOURCE = "state.source";

    /** What the queries need. */
    public static final List<Index> INDEXES = List.of(Index.on(MISSION_ID, SOURCE));

    private final MongoCollection<Document> documents;
    private final StateReader<AnswerDocument> states;
    private final StateReader<ConclusionPart> conclusions;

    /** The part of an {@link AnswerDocument} that tells whether the question has one. */
    public record ConclusionPart(String registrationId, String conclusion, String source, Instant answeredAt) {
        private Concluded toConcluded() {
            return new Concluded(registrationId, Conclusion.valueOf(conclusion), Source.valueOf(source), answeredAt);
        }
    }

    /** Reads this database. */
    public MongoAnswers(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
        this.states = StateReader.whole(database, COLLECTION, AnswerDocument.class);
        this.conclusions = StateReader.part(database, COLLECTION, ConclusionPart.class);
    }

    @Override
    public Flux<Answer> of(Collection<String> registrationIds) {
        return states.find(Filters.in("_id", registrationIds)).map(AnswerDocument::toAnswer);
    }

    @Override
    public Flux<Response> responses(Collection<String> registrationIds) {
        return concluded(Filters.in("_id", registrationIds));
    }

    @Override
    public Flux<Response> responses(String missionId) {
        return concluded(Filters.eq(MISSION_ID, missionId));
    }

    private Flux<Response> concluded(Bson filter) {
        return conclusions.find(filter).map(ConclusionPart::toConcluded);
    }

    @Override
    public Mono<Count> count(String missionId) {
        return Mono.zip(count(missionId, Source.PERSON), count(missionId, Source.STAFF), Count::new);
    }

    private Mono<Long> count(String missionId, Source source) {
        return Mono.from(documents.countDocuments(
                Filters.and(Filters.eq(MISSION_ID, missionId), Filters.eq(SOURCE, source.name()))));
    }
}
