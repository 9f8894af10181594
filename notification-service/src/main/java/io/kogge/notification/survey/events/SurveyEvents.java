// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.schemas.notification.SurveyAnswered;
import io.kogge.schemas.notification.SurveyScore;
import java.util.List;

/** Tells the other services how somebody found a mission, in numbers alone. */
public final class SurveyEvents {
    private SurveyEvents() {}

    /** The event on the topic. */
    public static List<Outgoing> outgoing(SurveyAnswer answer, SurveyAnswer.Given given) {
        return List.of(Outgoing.of(
                answer.missionId(),
                new SurveyAnswered(
                        answer.registrationId(),
                        answer.missionId(),
                        answer.personId(),
                        answer.opinion().scores().entrySet().stream()
                                .map(each -> new SurveyScore(
                                        each.getKey().name(), each.getValue().points()))
                                .toList(),
                        answer.answeredAt())));
    }
}
