// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.EntryAnswer;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.timeline.model.PersonMail;
import io.kogge.notification.timeline.model.PersonMail.OfMission;
import io.kogge.notification.timeline.model.RecipientLine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All mail to one person, whichever of the person's registrations it is about. */
public final class ReadPerson {
    private final Audiences audiences;
    private final Correspondences correspondences;
    private final ReadExpected expected;

    /** Reads these. */
    public ReadPerson(Audiences audiences, Correspondences correspondences, ReadExpected expected) {
        this.audiences = audiences;
        this.correspondences = correspondences;
        this.expected = expected;
    }

    /** Of the person whose registration for this mission it is; a rejection {@code person-not-found}. */
    public Mono<PersonMail> of(String missionId, String registrationId) {
        return audiences
                .participant(registrationId)
                .filter(participant -> participant.missionId().equals(missionId))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("person")))
                .flatMap(participant -> Mono.zip(
                        audiences
                                .contact(participant.personId())
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty()),
                        audiences.registrationsOf(participant.personId()).collectList()))
                .flatMap(found -> missions(found.getT1(), found.getT2())
                        .map(missions -> new PersonMail(found.getT1(), missions)));
    }

    private Mono<List<OfMission>> missions(Optional<Contact> contact, List<Participant> registrations) {
        return Mono.zip(
                        audiences
                                .missions(registrations.stream()
                                        .map(Participant::missionId)
                                        .toList())
                                .collectMap(Mission::id),
                        correspondences
                                .of(registrations.stream().map(Recipient::of).toList())
                                .concatWith(correspondences.ofStops(registrations))
                                .collectMultimap(each -> each.to().registrationId()))
                .flatMapMany(found -> Flux.fromIterable(registrations)
                        .concatMap(each -> Mono.justOrEmpty(found.getT1().get(each.missionId()))
                                .flatMap(mission -> mission(
                                        contact,
                                        mission,
                                        each,
                                        found.getT2().getOrDefault(each.registrationId(), List.of())))))
                .collectSortedList(Comparator.comparing(
                                (OfMission each) -> each.mission().end().toInstant())
                        .reversed());
    }

    private Mono<OfMission> mission(
            Optional<Contact> contact, Mission mission, Participant participant, Collection<Correspondence> theirs) {
        return Mono.justOrEmpty(contact)
                .flatMap(reader -> expected.of(participant, reader))
                .defaultIfEmpty(List.of())
                .map(ahead -> new OfMission(
                        mission,
                        participant,
                        theirs.stream()
                                .flatMap(each -> each.letters().stream())
                                .sorted(Comparator.comparing(Delivery::createdAt))
                                .map(letter -> new RecipientLine(letter, contact))
                                .toList(),
                        ahead,
                        theirs.stream().flatMap(EntryAnswer::of).toList()));
    }
}
