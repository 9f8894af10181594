// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.usecase.MailPreviews;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.model.Spread;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.schedule.usecase.Outstanding;
import io.kogge.notification.texts.model.SampleMessage;
import io.kogge.notification.timeline.model.Expected;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is to get what is planned, when, and how it reads for them. */
public final class ReadExpected {
    private static final int CHUNK = 200;
    /** Where hardly anybody of a large mission is meant, the next page goes on from there. */
    private static final int CHUNKS = 10;

    private static final int SHOWN = 50;

    private final Audiences audiences;
    private final Occurrences occurrences;
    private final Outstanding outstanding;
    private final MailPreviews previews;
    private final OfficeCalendar calendar;
    private final Clock clock;

    /** The clock is the domain's. */
    public ReadExpected(
            Audiences audiences,
            Occurrences occurrences,
            Outstanding outstanding,
            MailPreviews previews,
            OfficeCalendar calendar,
            Clock clock) {
        this.audiences = audiences;
        this.occurrences = occurrences;
        this.outstanding = outstanding;
        this.previews = previews;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Some of those who are to get a message.
     *
     * @param next the registration behind which others may follow; empty where there are none
     */
    public record People(Mission mission, Occurrence occurrence, List<Expected> people, String next) {}

    /** Somebody's copy, as it would be written now. */
    public record Look(Mission mission, Expected expected, Mail mail) {}

    private record Chunk(List<Expected> people, String last, boolean more) {}

    /** The first of them behind this registration; a rejection {@code message-not-found} for what is not planned. */
    public Mono<People> people(String missionId, String message, String after) {
        return Mono.zip(audiences.knownMission(missionId), planned(missionId, message))
                .flatMap(found -> chunk(found.getT2(), after)
                        .expand(chunk -> chunk.more() ? chunk(found.getT2(), chunk.last()) : Mono.empty())
                        .take(CHUNKS)
                        .scan(Read.NONE, Read::plus)
                        .takeUntil(read -> read.people().size() >= SHOWN)
                        .last()
                        .map(read -> new People(found.getT1(), found.getT2(), read.people(), read.next())));
    }

    private record Read(List<Expected> people, String next) {
        private static final Read NONE = new Read(List.of(), "");

        Read plus(Chunk chunk) {
            return new Read(
                    Stream.concat(people.stream(), chunk.people().stream()).toList(), chunk.more() ? chunk.last() : "");
        }
    }

    private Mono<Chunk> chunk(Occurrence occurrence, String after) {
        return audiences
                .participantsAfter(occurrence.missionId(), after, CHUNK)
                .collectList()
                .flatMap(people -> expected(occurrence, people)
                        .map(expected -> new Chunk(
                                expected,
                                people.isEmpty()
                                        ? ""
                                        : people.get(people.size() - 1).registrationId(),
                                people.size() == CHUNK)));
    }

    private Mono<List<Expected>> expected(Occurrence occurrence, List<Participant> people) {
        return outstanding
                .among(
                        occurrence,
                        people.stream()
                                .filter(one -> occurrence.audience().has(one))
                                .toList())
                .flatMap(meant -> contacts(meant)
                        .map(contacts -> meant.stream()
                                .flatMap(one -> Stream.ofNullable(contacts.get(one.personId()))
                                        .filter(contact -> occurrence.audience().speaks(contact.language()))
                                        .map(contact -> expected(occurrence, one, contact)))
                                .toList()));
    }

    private Mono<Map<String, Contact>> contacts(List<Participant> people) {
        return people.isEmpty()
                ? Mono.just(Map.of())
                : audiences
                        .contacts(people.stream().map(Participant::personId).toList())
                        .collectMap(Contact::personId);
    }

    private Expected expected(Occurrence occurrence, Participant participant, Contact contact) {
        Spread spread = occurrence.timing().spread();
        Instant at = spread == null ? occurrence.dueAt() : spread.moment(occurrence.dueAt(), contact.zone(), calendar);
        return new Expected(occurrence, participant, contact, at);
    }

    /** What is planned for one person, in the order of time. */
    Mono<List<Expected>> of(Participant participant, Contact contact) {
        return Flux.concat(
                        occurrences.ofMission(participant.missionId()),
                        occurrences.ofPeople(List.of(participant.registrationId())))
                .filter(one -> one.pending() && one.task() == Occurrence.Task.WRITE)
                .filter(one -> one.audience().has(participant) && one.audience().speaks(contact.language()))
                .filterWhen(one -> outstanding.among(one, List.of(participant)).map(left -> !left.isEmpty()))
                .map(one -> expected(one, participant, contact))
                .collectSortedList(Comparator.comparing(Expected::at));
    }

    /** One person's copy; rejections {@code message-not-found} and {@code person-not-found}. */
    public Mono<Look> look(String missionId, String message, String registrationId) {
        return Mono.zip(
                        audiences.knownMission(missionId),
                        planned(missionId, message),
                        person(missionId, registrationId))
                .flatMap(found -> expected(found.getT2(), List.of(found.getT3()))
                        .flatMap(expected -> Mono.justOrEmpty(expected.stream().findFirst()))
                        .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("person")))
                        .map(expected -> new Look(found.getT1(), expected, mail(found.getT1(), expected))));
    }

    private Mail mail(Mission mission, Expected expected) {
        return previews.look(SampleMessage.of(
                expected.occurrence().template(),
                mission,
                expected.participant(),
                expected.contact(),
                expected.contact().language(),
                clock.instant()));
    }

    private Mono<Participant> person(String missionId, String registrationId) {
        return audiences
                .participant(registrationId)
                .filter(one -> one.missionId().equals(missionId))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("person")));
    }

    private Mono<Occurrence> planned(String missionId, String message) {
        return occurrences
                .find(message)
                .filter(one -> one.missionId().equals(missionId) && one.pending())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("message")));
    }
}
