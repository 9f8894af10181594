// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.followup.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.followup.model.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** A mission's answers with the names of who gave them, for staff. */
public final class ReadAnswers {
    private final Answers answers;
    private final Audiences audiences;

    /**
     * What came of a mission.
     *
     * @param asked how many people had a place
     */
    public record Overview(Mission mission, int asked, List<Named> answers) {}

    /** An answer and who gave it; nobody where the person was erased. */
    public record Named(Answer answer, Optional<Contact> contact) {}

    /** Reads answers and names. */
    public ReadAnswers(Answers answers, Audiences audiences) {
        this.answers = answers;
        this.audiences = audiences;
    }

    /** The overview, or a rejection {@code mission-not-found}. */
    public Mono<Overview> of(String missionId) {
        Mono<Long> asked = audiences
                .participants(missionId)
                .filter(participant -> participant.in(Audience.ACCEPTED))
                .count();
        return audiences
                .mission(missionId)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")))
                .zipWith(asked)
                .flatMap(known -> answers.ofMission(missionId)
                        .collectList()
                        .flatMap(this::named)
                        .map(named -> new Overview(known.getT1(), known.getT2().intValue(), named)));
    }

    private Mono<List<Named>> named(List<Answer> given) {
        return audiences
                .contacts(given.stream().map(Answer::personId).toList())
                .collectMap(Contact::personId)
                .map(contacts ->
                        given.stream().map(answer -> named(answer, contacts)).toList());
    }

    private static Named named(Answer answer, Map<String, Contact> contacts) {
        return new Named(answer, Optional.ofNullable(contacts.get(answer.personId())));
    }
}
