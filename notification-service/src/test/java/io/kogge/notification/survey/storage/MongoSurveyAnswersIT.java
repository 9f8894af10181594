// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.survey.model.Opinion;
import io.kogge.notification.survey.model.Score;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyQuestion;
import io.kogge.notification.survey.model.Surveyed;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MongoSurveyAnswersIT {
    private static final Instant AT = Instant.parse("2027-04-01T10:00:00Z");
    private static final String LONG_REMARK = "Good days. ".repeat(200);

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoSurveyAnswers answers;

    MongoSurveyAnswersIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        answers = new MongoSurveyAnswers(database);
    }

    @BeforeEach
    void store() {
        StoredStates.insert(
                database,
                MongoSurveyAnswers.COLLECTION,
                SurveyAnswerDocument.class,
                Stream.of(answer("r1", "m1"), answer("r2", "m1"), answer("r3", "m2"))
                        .collect(Collectors.toMap(SurveyAnswer::registrationId, SurveyAnswerDocument::of)));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whoAnsweredIsReadByMissionAndByRegistration() {
        Response first = new Surveyed("r1");
        Response second = new Surveyed("r2");
        assertThat(answers.responses("m1").collectList().block()).containsExactlyInAnyOrder(first, second);
        assertThat(answers.responses(List.of("r2", "r4")).collectList().block()).containsExactly(second);
        assertThat(answers.responses("m3").collectList().block()).isEmpty();
    }

    @Test
    void whatPeopleThoughtIsNotReadForIt() {
        ExaminedDocuments.of(database)
                .ifPresent(counts -> assertThat(counts.bytesDuring(
                                MongoSurveyAnswers.COLLECTION,
                                () -> answers.responses("m1").blockLast()))
                        .as("bytes of two answers, less than one remark")
                        .isPositive()
                        .isLessThan(LONG_REMARK.length()));
    }

    private static SurveyAnswer answer(String registration, String mission) {
        return new SurveyAnswer(
                registration,
                mission,
                "p-" + registration,
                new Opinion(Map.of(SurveyQuestion.OVERALL, Score.GOOD), LONG_REMARK),
                AT);
    }
}
