// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.storage;

import io.kogge.notification.survey.model.Opinion;
import io.kogge.notification.survey.model.Score;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyQuestion;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An answer as it is stored.
 *
 * @param scores points by question
 * @param worded whether there is a remark, to find those by
 */
public record SurveyAnswerDocument(
        String registrationId,
        String missionId,
        String personId,
        Map<String, Integer> scores,
        String remark,
        boolean worded,
        Instant answeredAt) {

    /** To store. */
    public static SurveyAnswerDocument of(SurveyAnswer answer) {
        Opinion opinion = answer.opinion();
        return new SurveyAnswerDocument(
                answer.registrationId(),
                answer.missionId(),
                answer.personId(),
                opinion.scores().entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> each.getKey().name(),
                                each -> each.getValue().points())),
                opinion.remark(),
                !opinion.remark().isEmpty(),
                answer.answeredAt());
    }

    /** From what is stored. */
    public SurveyAnswer toAnswer() {
        return new SurveyAnswer(
                registrationId,
                missionId,
                personId,
                new Opinion(
                        scores.entrySet().stream()
                                .collect(Collectors.toMap(
                                        each -> SurveyQuestion.valueOf(each.getKey()),
                                        each -> Score.of(each.getValue()))),
                        remark),
                answeredAt);
    }
}
