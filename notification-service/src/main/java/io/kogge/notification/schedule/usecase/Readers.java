// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.schedule.model.Occurrence;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads who may get a message, page by page in the order of registrations. */
public final class Readers {
    /** So many are read, and get their letters, at once. */
    static final int PAGE = 500;

    private final Audiences audiences;

    /** Reads these. */
    public Readers(Audiences audiences) {
        this.audiences = audiences;
    }

    /**
     * So many registrations in a row.
     *
     * @param last id of the last one; empty where there is none
     * @param more whether others may follow
     */
    record Page(List<Addressee> readers, String last, boolean more) {}

    /** The pages behind this registration; the next is read while one is worked on. */
    Flux<Page> after(Occurrence occurrence, String registrationId) {
        return page(occurrence, registrationId)
                .expand(page -> page.more() ? page(occurrence, page.last()) : Mono.empty());
    }

    /** One person; empty where nobody knows the registration. */
    Mono<Addressee> one(Occurrence occurrence, String registrationId) {
        return audiences.participant(registrationId).flatMap(participant -> one(occurrence, participant));
    }

    /** This person. */
    Mono<Addressee> one(Occurrence occurrence, Participant participant) {
        return of(List.of(participant), Addressee.needContacts(occurrence)).map(readers -> readers.get(0));
    }

    private Mono<Page> page(Occurrence occurrence, String after) {
        return audiences
                .participantsAfter(occurrence.missionId(), after, PAGE)
                .collectList()
                .flatMap(people -> of(people, Addressee.needContacts(occurrence))
                        .map(readers -> new Page(
                                readers,
                                people.isEmpty()
                                        ? ""
                                        : people.get(people.size() - 1).registrationId(),
                                people.size() == PAGE)));
    }

    /** These people, with how to reach them where that is asked for. */
    Mono<List<Addressee>> of(List<Participant> people, boolean withContacts) {
        if (!withContacts) {
            return Mono.just(
                    people.stream().map(one -> new Addressee(one, null)).toList());
        }
        return audiences
                .contacts(people.stream().map(Participant::personId).toList())
                .collectMap(Contact::personId)
                .map(contacts -> people.stream()
                        .map(one -> new Addressee(one, contacts.get(one.personId())))
                        .toList());
    }
}
