// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.usecase.Holders;
import io.kogge.notification.audience.usecase.Holders.Link;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Report;
import io.kogge.notification.outcomes.model.Source;
import java.time.Clock;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Takes what came of a mission: from who was in the delegation, by a personal link, or from staff who noted it. */
public final class ReportHandler {
    private static final long NEVER_STORED = 0;

    private final Aggregates<Answer, Answer.Given> answers;
    private final Audiences audiences;
    private final Clock clock;

    /**
     * The question as one person sees it, or staff for that person.
     *
     * @param version of the answer; 0 while there is none
     */
    public record Question(Mission mission, Participant participant, Optional<Answer> answer, long version) {}

    /** The clock is the domain's. */
    public ReportHandler(Aggregates<Answer, Answer.Given> answers, Audiences audiences, Clock clock) {
        this.answers = answers;
        this.audiences = audiences;
        this.clock = clock;
    }

    /**
     * The question to who holds this link; a rejection {@code question-not-found} where there is none, {@code link-revoked}
     * for a link from before the address was changed, {@code registration-ended} for who withdrew.
     */
    public Mono<Question> question(Link link) {
        return new Holders(audiences)
                .withPlace(link)
                .flatMap(this::question)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("question")));
    }

    /** The question about one of a mission's delegates; a rejection {@code question-not-found} for anybody else. */
    public Mono<Question> question(String missionId, String registrationId) {
        return audiences
                .participant(registrationId)
                .filter(participant -> participant.missionId().equals(missionId) && participant.in(Audience.ACCEPTED))
                .flatMap(this::question)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("question")));
    }

    private Mono<Question> question(Participant participant) {
        return audiences
                .mission(participant.missionId())
                .filter(mission -> !mission.cancelled())
                .flatMap(mission -> answers.find(participant.registrationId())
                        .map(stored ->
                                new Question(mission, participant, Optional.of(stored.state()), stored.version()))
                        .defaultIfEmpty(new Question(mission, participant, Optional.empty(), NEVER_STORED)));
    }

    /** Takes the person's answer, or changes it; rejects as {@link #question(Link)}. */
    public Mono<Answer> answer(Link link, Report report) {
        return question(link)
                .map(question -> answer(question, report, Source.PERSON))
                .flatMap(answer -> answers.createOrChange(
                        answer.registrationId(), Command.by(Actor.person(answer.personId())), answer::replacing))
                .map(Stored::state);
    }

    /**
     * Notes what staff heard; rejects as {@link #question(String, String)}, and with {@code Rejection.Stale} where an answer
     * came since they looked.
     *
     * @param version of the answer that they saw; 0 where they saw none
     */
    public Mono<Stored<Answer>> note(
            String missionId, String registrationId, long version, Report report, Actor actor) {
        return question(missionId, registrationId)
                .map(question -> answer(question, report, Source.STAFF))
                .flatMap(answer -> version == NEVER_STORED
                        ? first(answer, actor)
                        : answers.change(
                                registrationId,
                                version,
                                Command.by(actor),
                                earlier -> answer.replacing(Optional.of(earlier))));
    }

    private Mono<Stored<Answer>> first(Answer answer, Actor actor) {
        return answers.createOrChange(answer.registrationId(), Command.by(actor), earlier -> {
            if (earlier.isPresent()) {
                throw new Rejection.Stale();
            }
            return answer.replacing(earlier);
        });
    }

    private Answer answer(Question question, Report report, Source source) {
        Participant participant = question.participant();
        return new Answer(
                participant.registrationId(),
                participant.missionId(),
                participant.personId(),
                report,
                source,
                clock.instant());
    }
}
