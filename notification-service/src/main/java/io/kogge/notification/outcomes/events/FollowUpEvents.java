// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.schemas.notification.FollowUpAnswered;
import java.util.List;

/** Tells the other services what was answered; the remark stays here. */
public final class FollowUpEvents {
    private FollowUpEvents() {}

    /** The event on the topic. */
    public static List<Outgoing> outgoing(Answer answer, Answer.Given given) {
        return List.of(Outgoing.of(
                answer.missionId(),
                new FollowUpAnswered(
                        answer.registrationId(),
                        answer.missionId(),
                        answer.personId(),
                        given.outcome().name(),
                        answer.answeredAt())));
    }
}
