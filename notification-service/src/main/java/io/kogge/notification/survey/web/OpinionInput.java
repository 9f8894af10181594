// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.web;

import io.kogge.notification.survey.model.Opinion;
import io.kogge.notification.survey.model.Score;
import io.kogge.notification.survey.model.SurveyQuestion;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What somebody thinks of a mission as it is handed in, the same by form and by JSON. */
final class OpinionInput {
    static final String SCORES = "scores";
    static final String REMARK = "remark";

    private static final int LONGEST_REMARK = 2000;

    private OpinionInput() {}

    static Opinion of(Fields fields) {
        Fields given = fields.object(SCORES);
        Map<SurveyQuestion, Score> scores = new EnumMap<>(SurveyQuestion.class);
        for (SurveyQuestion question : SurveyQuestion.values()) {
            var score = given.choice(Choice.code(question), Score.class);
            if (question == SurveyQuestion.OVERALL) {
                scores.put(question, score.required());
            } else {
                score.optional().ifPresent(chosen -> scores.put(question, chosen));
            }
        }
        String remark =
                fields.text(REMARK).multiline().max(LONGEST_REMARK).optional().orElse("");
        return fields.finish(() -> new Opinion(scores, remark));
    }

    /** Filled with an opinion, or blank. */
    static Form form(Optional<Opinion> opinion) {
        Form.Filling filling = Form.filled();
        opinion.ifPresent(given -> {
            given.scores().forEach((question, score) -> filling.set(SCORES + '.' + Choice.code(question), score));
            filling.set(REMARK, given.remark());
        });
        return filling.build();
    }
}
