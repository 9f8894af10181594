// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Outcome;
import java.time.Clock;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Takes answers to the follow-up question from who was in the delegation. */
public final class AnswerFollowUpHandler implements Answered {
    private final Aggregates<Answer, Answer.Given> answers;
    private final Audiences audiences;
    private final Clock clock;

    /**
     * What a link to the question says.
     *
     * @param registrationId whose it is
     * @param version of the person's links
     */
    public record Link(String registrationId, int version) {}

    /** The question as one person sees it. */
    public record Question(Mission mission, Participant participant, Optional<Answer> answer) {}

    /** The clock is the domain's. */
    public AnswerFollowUpHandler(Aggregates<Answer, Answer.Given> answers, Audiences audiences, Clock clock) {
        this.answers = answers;
        this.audiences = audiences;
        this.clock = clock;
    }

    /**
     * The question to who holds this link; a rejection {@code question-not-found} where there is none, {@code link-revoked}
     * for a link from before the address was changed, {@code registration-ended} for who withdrew.
     */
    public Mono<Question> question(Link link) {
        return audiences
                .participant(link.registrationId())
                .flatMap(participant -> linkVersion(participant)
                        .filter(version -> current(link, version, participant).in(Audience.ACCEPTED))
                        .map(version -> participant))
                .flatMap(participant -> audiences
                        .mission(participant.missionId())
                        .filter(mission -> !mission.cancelled())
                        .flatMap(mission -> answers.find(participant.registrationId())
                                .map(Stored::state)
                                .singleOptional()
                                .map(answer -> new Question(mission, participant, answer))))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("question")));
    }

    private Mono<Integer> linkVersion(Participant participant) {
        return audiences
                .contact(participant.personId())
                .map(Contact::linkVersion)
                .defaultIfEmpty(0);
    }

    /** A newer link than is known of here was sent to the new address before the news of it came. */
    private static Participant current(Link link, int version, Participant participant) {
        if (link.version() < version) {
            throw new Rejection.Gone("link-revoked");
        }
        if (participant.ended()) {
            throw new Rejection.Gone("registration-ended");
        }
        return participant;
    }

    /** Takes the answer, or changes it; rejects as {@link #question}. */
    public Mono<Answer> answer(Link link, Outcome outcome, String remark) {
        return question(link)
                .map(question -> new Answer(
                        question.participant().registrationId(),
                        question.participant().missionId(),
                        question.participant().personId(),
                        outcome,
                        remark,
                        clock.instant()))
                .flatMap(answer -> answers.createOrChange(
                        answer.registrationId(), Command.by(Actor.person(answer.personId())), answer::replacing))
                .map(Stored::state);
    }

    @Override
    public Mono<Boolean> answered(String registrationId) {
        return answers.find(registrationId).hasElement();
    }
}
