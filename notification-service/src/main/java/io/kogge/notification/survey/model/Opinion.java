// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody thinks of a mission.
 *
 * @param scores by question; one about all of it at least
 * @param remark in their own words, or empty; never leaves this service
 */
public record Opinion(Map<SurveyQuestion, Score> scores, String remark) {

    /** Takes a copy, in the questions' order. */
    public Opinion {
        if (!scores.containsKey(SurveyQuestion.OVERALL)) {
            throw new IllegalArgumentException("An opinion of nothing");
        }
        scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    }

    /** The same in numbers alone. */
    Opinion withoutRemark() {
        return new Opinion(scores, "");
    }

    /** Keeps the words out of logs. */
    @Override
    public String toString() {
        return "Opinion[" + scores + "]";
    }
}
