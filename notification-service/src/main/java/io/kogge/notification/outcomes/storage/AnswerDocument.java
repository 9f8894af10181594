// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.storage;

import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Outcome;
import java.time.Instant;

/** An answer as it is stored. */
public record AnswerDocument(
        String registrationId, String missionId, String personId, String outcome, String remark, Instant answeredAt) {

    /** To store. */
    public static AnswerDocument of(Answer answer) {
        return new AnswerDocument(
                answer.registrationId(),
                answer.missionId(),
                answer.personId(),
                answer.outcome().name(),
                answer.remark(),
                answer.answeredAt());
    }

    /** From what is stored. */
    public Answer toAnswer() {
        return new Answer(registrationId, missionId, personId, Outcome.valueOf(outcome), remark, answeredAt);
    }
}
