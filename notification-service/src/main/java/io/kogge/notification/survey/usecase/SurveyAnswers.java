// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.usecase;

import io.kogge.kernel.page.Paging;
import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyResults;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading answers to the questions how a mission was. */
public interface SurveyAnswers extends Answered {

    @Override
    default MessageKind question() {
        return MessageKind.SURVEY;
    }

    /** All of a mission's together. */
    Mono<SurveyResults> results(String missionId);

    /** A page of those that say something in words, in an order that tells nothing of who wrote them. */
    Flux<SurveyAnswer> remarks(String missionId, Paging paging);

    /** How many say something in words. */
    Mono<Long> remarkCount(String missionId);

    /** Those of this person or of one of these registrations that say something in words. */
    Flux<SurveyAnswer> remarksOf(String personId, Collection<String> registrationIds);
}
