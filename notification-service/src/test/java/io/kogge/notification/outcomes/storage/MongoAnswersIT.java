// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Concluded;
import io.kogge.notification.outcomes.model.Conclusion;
import io.kogge.notification.outcomes.model.Outcome;
import io.kogge.notification.outcomes.model.OutcomeKind;
import io.kogge.notification.outcomes.model.Report;
import io.kogge.notification.outcomes.model.Source;
import io.kogge.notification.outcomes.usecase.OutcomeAnswers;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MongoAnswersIT {
    private static final Instant AT = Instant.parse("2027-06-25T08:00:00Z");
    private static final String LONG_REMARK = "Two buyers. ".repeat(200);

    private static final Report LEADS =
            new Report(Conclusion.RESULTS, List.of(new Outcome(OutcomeKind.LEAD, 2, null)), LONG_REMARK);
    private static final Report NOT_YET = new Report(Conclusion.NOT_YET, List.of(), LONG_REMARK);

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoAnswers answers;

    MongoAnswersIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        answers = new MongoAnswers(database);
    }

    @BeforeEach
    void store() {
        StoredStates.insert(
                database,
                MongoAnswers.COLLECTION,
                AnswerDocument.class,
                Stream.of(
                                answer("r1", "m1", LEADS, Source.PERSON),
                                answer("r2", "m1", NOT_YET, Source.STAFF),
                                answer("r3", "m2", LEADS, Source.PERSON))
                        .collect(Collectors.toMap(Answer::registrationId, AnswerDocument::of)));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void howAnswersEndTheQuestionIsReadByMissionAndByRegistration() {
        Response first = new Concluded("r1", Conclusion.RESULTS, Source.PERSON, AT);
        Response second = new Concluded("r2", Conclusion.NOT_YET, Source.STAFF, AT);
        assertThat(answers.responses("m1").collectList().block()).containsExactlyInAnyOrder(first, second);
        assertThat(answers.responses(List.of("r2", "r4")).collectList().block()).containsExactly(second);
        assertThat(answers.responses("m3").collectList().block()).isEmpty();
    }

    @Test
    void whatWasReportedIsNotReadForIt() {
        ExaminedDocuments.of(database)
                .ifPresent(counts -> assertThat(counts.bytesDuring(
                                MongoAnswers.COLLECTION,
                                () -> answers.responses("m1").blockLast()))
                        .as("bytes of two answers, less than one remark")
                        .isPositive()
                        .isLessThan(LONG_REMARK.length()));
    }

    @Test
    void answersAreReadAsTheyWereGivenAndCountedByWhoGaveThem() {
        assertThat(answers.of(List.of("r1", "r4")).collectList().block())
                .containsExactly(answer("r1", "m1", LEADS, Source.PERSON));
        assertThat(answers.count("m1").block()).isEqualTo(new OutcomeAnswers.Count(1, 1));
    }

    private static Answer answer(String registration, String mission, Report report, Source source) {
        return new Answer(registration, mission, "p-" + registration, report, source, AT);
    }
}
