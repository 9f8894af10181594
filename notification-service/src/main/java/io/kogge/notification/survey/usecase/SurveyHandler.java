// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.usecase.Holders;
import io.kogge.notification.audience.usecase.Holders.Link;
import io.kogge.notification.survey.model.Opinion;
import io.kogge.notification.survey.model.SurveyAnswer;
import java.time.Clock;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Takes what somebody thought of a mission, by a personal link, and lets go of their words. */
public final class SurveyHandler {
    private static final Actor ERASING = Actor.system("remarks-of-the-erased");

    private final Aggregates<SurveyAnswer, SurveyAnswer.Given> answers;
    private final SurveyAnswers reading;
    private final Audiences audiences;
    private final Holders holders;
    private final Clock clock;

    /** The questions as one person sees them. */
    public record Survey(Mission mission, Participant participant, Optional<SurveyAnswer> answer) {}

    /** The clock is the domain's. */
    public SurveyHandler(
            Aggregates<SurveyAnswer, SurveyAnswer.Given> answers,
            SurveyAnswers reading,
            Audiences audiences,
            Clock clock) {
        this.answers = answers;
        this.reading = reading;
        this.audiences = audiences;
        this.holders = new Holders(audiences);
        this.clock = clock;
    }

    /** The questions to who holds this link; a rejection {@code survey-not-found} where there are none, else as {@link Holders}. */
    public Mono<Survey> survey(Link link) {
        return holders.withPlace(link)
                .flatMap(participant -> audiences
                        .mission(participant.missionId())
                        .filter(mission -> !mission.cancelled())
                        .flatMap(mission -> answers.find(participant.registrationId())
                                .map(stored -> new Survey(mission, participant, Optional.of(stored.state())))
                                .defaultIfEmpty(new Survey(mission, participant, Optional.empty()))))
                .switchIfEmpty(Mono.error(SurveyHandler::notFound));
    }

    /** Takes the person's answer, or changes it; rejects as {@link #survey}. */
    public Mono<SurveyAnswer> answer(Link link, Opinion opinion) {
        return survey(link)
                .map(survey -> new SurveyAnswer(
                        survey.participant().registrationId(),
                        survey.participant().missionId(),
                        survey.participant().personId(),
                        opinion,
                        clock.instant()))
                .flatMap(answer -> answers.createOrChange(
                        answer.registrationId(), Command.by(Actor.person(answer.personId())), answer::replacing))
                .map(Stored::state);
    }

    /** Staff let go of what somebody wrote; a rejection {@code survey-not-found} where nobody wrote anything. */
    public Mono<Void> eraseRemark(String missionId, String registrationId, Actor actor) {
        return answers.find(registrationId)
                .filter(stored -> stored.state().missionId().equals(missionId))
                .switchIfEmpty(Mono.error(SurveyHandler::notFound))
                .flatMap(stored -> erase(registrationId, actor));
    }

    /** Whatever an erased person wrote goes, too. */
    public Mono<Void> forget(String personId) {
        return audiences
                .registrationsOf(personId)
                .map(Participant::registrationId)
                .collectList()
                .flatMapMany(registrations -> reading.remarksOf(personId, registrations))
                .concatMap(answer -> erase(answer.registrationId(), ERASING))
                .then();
    }

    private Mono<Void> erase(String registrationId, Actor actor) {
        return answers.change(registrationId, Command.by(actor), SurveyAnswer::eraseRemark)
                .then();
    }

    private static Rejection notFound() {
        return new Rejection.NotFound("survey");
    }
}
