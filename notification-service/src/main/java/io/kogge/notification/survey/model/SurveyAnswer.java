// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.model;

import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * What one delegate said of a mission; it can be changed later.
 *
 * @param answeredAt when it was given or last changed (domain time)
 */
public record SurveyAnswer(
        String registrationId, String missionId, String personId, Opinion opinion, Instant answeredAt) {

    /** Somebody answered, or changed the scores of an answer. */
    public record Given() {}

    /** Gives this answer; the same once more changes nothing, and what only words it otherwise tells nobody. */
    public Decision<SurveyAnswer, Given> replacing(Optional<SurveyAnswer> earlier) {
        if (earlier.filter(given -> given.opinion().equals(opinion)).isPresent()) {
            return Decision.unchanged(earlier.get());
        }
        boolean sameScores = earlier.filter(given -> given.opinion().scores().equals(opinion.scores()))
                .isPresent();
        return sameScores ? Decision.of(this) : Decision.of(this, new Given());
    }

    /** Its words go; the scores name nobody and stay. */
    public Decision<SurveyAnswer, Given> eraseRemark() {
        return opinion.remark().isEmpty()
                ? Decision.unchanged(this)
                : Decision.of(
                        new SurveyAnswer(registrationId, missionId, personId, opinion.withoutRemark(), answeredAt));
    }
}
