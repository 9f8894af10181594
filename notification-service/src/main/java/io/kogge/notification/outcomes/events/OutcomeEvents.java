// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Money;
import io.kogge.notification.outcomes.model.Outcome;
import io.kogge.schemas.notification.OutcomeReported;
import io.kogge.schemas.notification.ReportedOutcome;
import java.util.List;

/** Tells the other services what came of a mission for somebody; the remark stays here. */
public final class OutcomeEvents {
    private OutcomeEvents() {}

    /** The event on the topic. */
    public static List<Outgoing> outgoing(Answer answer, Answer.Given given) {
        return List.of(Outgoing.of(
                answer.missionId(),
                new OutcomeReported(
                        answer.registrationId(),
                        answer.missionId(),
                        answer.personId(),
                        given.report().conclusion().name(),
                        given.report().outcomes().stream()
                                .map(OutcomeEvents::reported)
                                .toList(),
                        answer.confirmed(),
                        answer.answeredAt())));
    }

    private static ReportedOutcome reported(Outcome outcome) {
        Money amount = outcome.amount();
        return new ReportedOutcome(
                outcome.kind().name(),
                outcome.count(),
                amount == null ? null : amount.minor(),
                amount == null ? null : amount.currency().getCurrencyCode());
    }
}
