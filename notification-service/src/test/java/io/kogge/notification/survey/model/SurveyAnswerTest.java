// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyAnswerTest {
    private static final Instant NOW = Instant.parse("2027-04-01T10:00:00Z");

    @Test
    void othersHearOfScoresAloneAndNothingOfWords() {
        SurveyAnswer first = answer(Score.GOOD, "");
        assertThat(first.replacing(Optional.empty()).events()).hasSize(1);
        assertThat(first.replacing(Optional.of(first)).events()).isEmpty();
        SurveyAnswer worded = answer(Score.GOOD, "Anna was kind");
        assertThat(worded.replacing(Optional.of(first)).state()).isEqualTo(worded);
        assertThat(worded.replacing(Optional.of(first)).events()).isEmpty();
        assertThat(answer(Score.POOR, "").replacing(Optional.of(first)).events())
                .hasSize(1);
        assertThat(worded.toString()).doesNotContain("Anna");
    }

    @Test
    void wordsAreErasedAndScoresStay() {
        SurveyAnswer erased = answer(Score.GOOD, "Anna was kind").eraseRemark().state();
        assertThat(erased).isEqualTo(answer(Score.GOOD, ""));
        assertThat(erased.eraseRemark().events()).isEmpty();
    }

    @Test
    void anAnswerIsAboutAllOfItAtLeast() {
        assertThatThrownBy(() -> new Opinion(Map.of(SurveyQuestion.CONTACTS, Score.GOOD), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resultsCountEachQuestionByItself() {
        SurveyResults results = SurveyResults.NONE
                .plus(new Opinion(
                        Map.of(SurveyQuestion.OVERALL, Score.VERY_GOOD, SurveyQuestion.CONTACTS, Score.POOR), ""))
                .plus(answer(Score.GOOD, "").opinion())
                .plus(answer(Score.GOOD, "").opinion());
        assertThat(results.answered()).isEqualTo(3);
        assertThat(results.of(SurveyQuestion.OVERALL).mean()).isEqualTo(new BigDecimal("4.3"));
        assertThat(results.of(SurveyQuestion.OVERALL).of(Score.GOOD)).isEqualTo(2);
        assertThat(results.of(SurveyQuestion.CONTACTS).total()).isEqualTo(1);
        assertThat(results.of(SurveyQuestion.PROGRAMME).mean()).isEqualTo(BigDecimal.ZERO);
    }

    private static SurveyAnswer answer(Score overall, String remark) {
        return new SurveyAnswer("r1", "m1", "p1", new Opinion(Map.of(SurveyQuestion.OVERALL, overall), remark), NOW);
    }
}
