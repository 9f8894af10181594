// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.usecase;

import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.message.model.MessageKind;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** Who said how the mission was. */
public final class AnsweredSurveys implements Answered {
    private final SurveyAnswers answers;

    /** Reads these. */
    public AnsweredSurveys(SurveyAnswers answers) {
        this.answers = answers;
    }

    @Override
    public MessageKind question() {
        return MessageKind.SURVEY;
    }

    @Override
    public Flux<Response> of(Collection<String> registrationIds) {
        return answers.of(registrationIds).cast(Response.class);
    }

    @Override
    public Flux<Response> ofMission(String missionId) {
        return answers.ofMission(missionId).cast(Response.class);
    }
}
