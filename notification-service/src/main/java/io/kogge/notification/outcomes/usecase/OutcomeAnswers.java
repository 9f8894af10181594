// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.usecase;

import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.outcomes.model.Answer;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading answers to the follow-up question. */
public interface OutcomeAnswers extends Answered {

    @Override
    default MessageKind question() {
        return MessageKind.FOLLOW_UP;
    }

    /** The answers about these registrations, in no order; who has none is left out. */
    Flux<Answer> of(Collection<String> registrationIds);

    /** How much a mission's people have answered. */
    Mono<Count> count(String missionId);

    /**
     * How many answers there are.
     *
     * @param confirmed given by who was in the delegation
     * @param noted by staff, and not confirmed
     */
    record Count(long confirmed, long noted) {

        /** Either. */
        public long all() {
            return confirmed + noted;
        }
    }
}
