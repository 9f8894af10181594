// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.usecase;

import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.message.model.MessageKind;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** Who said what came of the mission. */
public final class AnsweredFollowUps implements Answered {
    private final OutcomeAnswers answers;

    /** Reads these. */
    public AnsweredFollowUps(OutcomeAnswers answers) {
        this.answers = answers;
    }

    @Override
    public MessageKind question() {
        return MessageKind.FOLLOW_UP;
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
