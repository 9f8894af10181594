// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * What all answers about a mission say together.
 *
 * @param answered how many people answered
 */
public record SurveyResults(long answered, Map<SurveyQuestion, Counts> questions) {
    /** Nobody has answered. */
    public static final SurveyResults NONE = new SurveyResults(0, Map.of());

    /** How often each score was given to a question. */
    public record Counts(Map<Score, Long> scores) {
        static final Counts NONE = new Counts(Map.of());

        Counts plus(Score score) {
            Map<Score, Long> more = new EnumMap<>(Score.class);
            more.putAll(scores);
            more.merge(score, 1L, Long::sum);
            return new Counts(more);
        }

        /** How many answered the question. */
        public long total() {
            return scores.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How often this score was given. */
        public long of(Score score) {
            return scores.getOrDefault(score, 0L);
        }

        /** The mean of the points, to a tenth; 0 where nobody answered. */
        public BigDecimal mean() {
            long points = scores.entrySet().stream()
                    .mapToLong(each -> each.getKey().points() * each.getValue())
                    .sum();
            return total() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(points).divide(BigDecimal.valueOf(total()), 1, RoundingMode.HALF_UP);
        }
    }

    /** With one answer more. */
    public SurveyResults plus(Opinion opinion) {
        Map<SurveyQuestion, Counts> more = new EnumMap<>(SurveyQuestion.class);
        more.putAll(questions);
        opinion.scores()
                .forEach((question, score) -> more.put(
                        question, more.getOrDefault(question, Counts.NONE).plus(score)));
        return new SurveyResults(answered + 1, more);
    }

    /** What was said to one question. */
    public Counts of(SurveyQuestion question) {
        return questions.getOrDefault(question, Counts.NONE);
    }
}
