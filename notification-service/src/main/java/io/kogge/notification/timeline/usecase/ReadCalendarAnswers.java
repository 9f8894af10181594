// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.CalendarAnswer.Kind;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.timeline.model.AnsweredEntry;
import io.kogge.notification.timeline.model.CalendarAnswers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What calendars answered to a mission's entries: counts, and who may not come. */
public final class ReadCalendarAnswers {
    private final Audiences audiences;
    private final Correspondences correspondences;

    /** Reads these. */
    public ReadCalendarAnswers(Audiences audiences, Correspondences correspondences) {
        this.audiences = audiences;
        this.correspondences = correspondences;
    }

    /** How many entries were answered so. */
    public Mono<Map<Kind, Long>> counts(String missionId) {
        return correspondences.calendarAnswers(missionId);
    }

    /** The same, with so many of each doubtful kind at most. */
    public Mono<CalendarAnswers> of(String missionId, int most) {
        return counts(missionId)
                .flatMap(counts -> Flux.just(Kind.DECLINED, Kind.TENTATIVE)
                        .filter(counts::containsKey)
                        .concatMap(kind -> correspondences.answered(missionId, kind, most))
                        .collectList()
                        .flatMap(this::named)
                        .map(doubtful -> new CalendarAnswers(counts, doubtful)));
    }

    private Mono<List<AnsweredEntry>> named(List<Correspondence> answered) {
        return answered.isEmpty()
                ? Mono.just(List.of())
                : audiences
                        .registrations(answered.stream()
                                .map(each -> each.to().registrationId())
                                .collect(Collectors.toSet()))
                        .collectMap(Participant::registrationId, Participant::personId)
                        .flatMap(people -> audiences
                                .contacts(people.values())
                                .collectMap(Contact::personId)
                                .map(contacts -> answered.stream()
                                        .flatMap(each -> of(
                                                each,
                                                Optional.ofNullable(people.get(
                                                                each.to().registrationId()))
                                                        .flatMap(person -> Optional.ofNullable(contacts.get(person)))))
                                        .toList()));
    }

    /** What this correspondence's entry was answered, if it was. */
    static Stream<AnsweredEntry> of(Correspondence correspondence, Optional<Contact> contact) {
        return Stream.ofNullable(correspondence.answer())
                .map(answer -> new AnsweredEntry(
                        correspondence.to().registrationId(),
                        contact,
                        correspondence.to().stop(),
                        answer));
    }
}
