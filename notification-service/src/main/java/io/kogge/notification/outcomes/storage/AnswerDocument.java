// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.storage;

import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Conclusion;
import io.kogge.notification.outcomes.model.Report;
import io.kogge.notification.outcomes.model.Source;
import java.time.Instant;
import java.util.List;

/** An answer as it is stored. */
public record AnswerDocument(
        String registrationId,
        String missionId,
        String personId,
        String conclusion,
        List<OutcomeDocument> outcomes,
        String remark,
        String source,
        Instant answeredAt) {

    /** To store. */
    public static AnswerDocument of(Answer answer) {
        return new AnswerDocument(
                answer.registrationId(),
                answer.missionId(),
                answer.personId(),
                answer.report().conclusion().name(),
                answer.report().outcomes().stream().map(OutcomeDocument::of).toList(),
                answer.report().remark(),
                answer.source().name(),
                answer.answeredAt());
    }

    /** From what is stored. */
    public Answer toAnswer() {
        Report report = new Report(
                Conclusion.valueOf(conclusion),
                outcomes.stream().map(OutcomeDocument::toOutcome).toList(),
                remark);
        return new Answer(registrationId, missionId, personId, report, Source.valueOf(source), answeredAt);
    }
}
