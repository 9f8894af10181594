// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.outcomes.model.Answer;
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
     * @param answers a page of them
     */
    public record Overview(Mission mission, long asked, Paged<Named> answers) {}

    /** An answer and who gave it; nobody where the person was erased. */
    public record Named(Answer answer, Optional<Contact> contact) {}

    /** Reads answers and names. */
    public ReadAnswers(Answers answers, Audiences audiences) {
        this.answers = answers;
        this.audiences = audiences;
    }

    /** The overview, or a rejection {@code mission-not-found}. */
    public Mono<Overview> of(String missionId, Paging paging) {
        return audiences
                .mission(missionId)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")))
                .flatMap(mission -> Mono.zip(
                        audiences.sizes(missionId),
                        answers.ofMission(missionId, paging).flatMap(this::named),
                        (sizes, named) -> new Overview(mission, sizes.getOrDefault(Audience.ACCEPTED, 0L), named)));
    }

    private Mono<Paged<Named>> named(Paged<Answer> given) {
        return audiences
                .contacts(given.items().stream().map(Answer::personId).toList())
                .collectMap(Contact::personId)
                .map(contacts -> given.map(answer -> named(answer, contacts)));
    }

    private static Named named(Answer answer, Map<String, Contact> contacts) {
        return new Named(answer, Optional.ofNullable(contacts.get(answer.personId())));
    }
}
