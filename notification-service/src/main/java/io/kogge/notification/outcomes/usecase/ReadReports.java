// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.usecase;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.outcomes.model.Answer;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What came of a mission, delegate by delegate, with their names: for staff. */
public final class ReadReports {
    /** Delegates whose answers are read together for a file. */
    private static final int TOGETHER = 200;

    private final OutcomeAnswers answers;
    private final Audiences audiences;

    /**
     * What came of a mission.
     *
     * @param asked how many people had a place, and those who answered before they were noted as not having come
     * @param count how many of them answered
     * @param delegates a page of them, whether they answered or not
     */
    public record Overview(Mission mission, long asked, OutcomeAnswers.Count count, Paged<Delegate> delegates) {}

    /** One delegate; no contact where the person was erased, no answer where none came. */
    public record Delegate(Participant participant, Optional<Contact> contact, Optional<Answer> answer) {}

    /** Reads answers and names. */
    public ReadReports(OutcomeAnswers answers, Audiences audiences) {
        this.answers = answers;
        this.audiences = audiences;
    }

    /** The overview, or a rejection {@code mission-not-found}. */
    public Mono<Overview> of(String missionId, Paging paging) {
        return mission(missionId)
                .flatMap(mission -> Mono.zip(
                                audiences
                                        .sizes(missionId, List.of(Audience.ACCEPTED))
                                        .map(sizes -> sizes.getOrDefault(Audience.ACCEPTED, 0L)),
                                answers.count(missionId),
                                audiences
                                        .accepted(missionId, paging)
                                        .collectList()
                                        .flatMap(this::delegates))
                        .map(read -> new Overview(
                                mission,
                                Math.max(read.getT1(), read.getT2().all()),
                                read.getT2(),
                                Paged.of(paging, read.getT3(), read.getT1()))));
    }

    /** Every delegate of a mission, or a rejection {@code mission-not-found}. */
    public Flux<Delegate> all(String missionId) {
        return mission(missionId)
                .thenMany(Flux.defer(() -> audiences.participants(missionId)))
                .filter(participant -> participant.in(Audience.ACCEPTED))
                .buffer(TOGETHER)
                .concatMap(this::delegates)
                .concatMapIterable(delegates -> delegates);
    }

    /** The mission, or a rejection {@code mission-not-found}. */
    public Mono<Mission> mission(String missionId) {
        return audiences.knownMission(missionId);
    }

    private Mono<List<Delegate>> delegates(List<Participant> participants) {
        List<String> people =
                participants.stream().map(Participant::personId).distinct().toList();
        List<String> registrations =
                participants.stream().map(Participant::registrationId).toList();
        return Mono.zip(
                audiences.contacts(people).collectMap(Contact::personId),
                answers.of(registrations).collectMap(Answer::registrationId),
                (contacts, given) -> participants.stream()
                        .map(participant -> new Delegate(
                                participant,
                                Optional.ofNullable(contacts.get(participant.personId())),
                                Optional.ofNullable(given.get(participant.registrationId()))))
                        .toList());
    }
}
