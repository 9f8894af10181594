// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.schedule.usecase.Outstanding;
import io.kogge.notification.timeline.model.RecipientLine;
import io.kogge.notification.timeline.model.Timeline;
import io.kogge.notification.timeline.model.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A mission's timeline, for staff; the database counts, and of the deliveries those are read that are shown. */
public final class ReadTimeline {
    private final Audiences audiences;
    private final Occurrences occurrences;
    private final Correspondences correspondences;
    private final Outstanding outstanding;

    /**
     * A timeline with the beginning of its lists.
     *
     * @param first the first recipients of each message, by message
     * @param remarkable the first of those that staff should look at, by message
     */
    public record Shown(
            Timeline timeline, Map<String, List<RecipientLine>> first, Map<String, List<RecipientLine>> remarkable) {}

    /** A page of those who get one message. */
    public record Recipients(Mission mission, TimelineEntry entry, Paged<RecipientLine> page) {}

    /** Reads these. */
    public ReadTimeline(
            Audiences audiences, Occurrences occurrences, Correspondences correspondences, Outstanding outstanding) {
        this.audiences = audiences;
        this.occurrences = occurrences;
        this.correspondences = correspondences;
        this.outstanding = outstanding;
    }

    /** The timeline, or a rejection {@code mission-not-found}. */
    public Mono<Timeline> of(String missionId) {
        return audiences
                .knownMission(missionId)
                .flatMap(mission -> of(mission, planned -> expected(missionId, planned)));
    }

    /** The timeline without to how many what is planned is to go; empty where there is no such mission, or not yet. */
    public Mono<Timeline> roughly(String missionId) {
        return audiences.mission(missionId).flatMap(mission -> of(mission, planned -> Mono.just(Map.of())));
    }

    private Mono<Timeline> of(Mission mission, Function<List<Occurrence>, Mono<Map<Occurrence, Long>>> expected) {
        return Mono.zip(
                        occurrences.ofMission(mission.id()).collectList(),
                        correspondences.tallies(mission.id()).collectList())
                .flatMap(found -> expected.apply(found.getT1())
                        .map(counted ->
                                Timeline.of(new Timeline.Sources(mission, found.getT1(), found.getT2(), counted))));
    }

    private Mono<Map<Occurrence, Long>> expected(String missionId, List<Occurrence> occurrences) {
        return outstanding.count(
                missionId, occurrences.stream().filter(Occurrence::pending).toList());
    }

    /** The timeline with so many recipients of each message at most. */
    public Mono<Shown> shown(String missionId, int most) {
        return of(missionId)
                .flatMap(timeline -> Mono.zip(
                                Flux.fromIterable(timeline.entries())
                                        .filter(entry -> entry.total() > 0)
                                        .flatMap(entry -> correspondences.first(missionId, entry.message(), most))
                                        .collectList(),
                                Flux.fromIterable(timeline.entries())
                                        .filter(entry -> entry.remarkable() > 0)
                                        .flatMap(entry -> correspondences.remarkable(missionId, entry.message(), most))
                                        .collectList())
                        .flatMap(read -> contacts(Stream.concat(read.getT1().stream(), read.getT2().stream()))
                                .map(contacts -> new Shown(
                                        timeline,
                                        byMessage(read.getT1(), contacts),
                                        byMessage(read.getT2(), contacts)))));
    }

    /** A page of those who get a message; a rejection {@code message-not-found} where the mission has no such message. */
    public Mono<Recipients> recipients(String missionId, String message, Paging paging) {
        return of(missionId)
                .flatMap(timeline -> timeline.entries().stream()
                        .filter(entry -> entry.message().equals(message))
                        .findFirst()
                        .map(entry -> correspondences
                                .ofMessage(missionId, message, paging)
                                .flatMap(this::named)
                                .map(page -> new Recipients(timeline.mission(), entry, page)))
                        .orElseGet(() -> Mono.error(() -> new Rejection.NotFound("message"))));
    }

    /** A page of all that went or is to go to a mission's people; a rejection {@code mission-not-found}. */
    public Mono<Paged<RecipientLine>> lines(String missionId, Paging paging) {
        return audiences
                .knownMission(missionId)
                .then(Mono.defer(() -> correspondences.ofMission(missionId, paging)))
                .flatMap(this::named);
    }

    private Mono<Paged<RecipientLine>> named(Paged<Delivery> page) {
        return contacts(page.items().stream()).map(contacts -> page.map(delivery -> line(delivery, contacts)));
    }

    private static Map<String, List<RecipientLine>> byMessage(List<Delivery> read, Map<String, Contact> contacts) {
        return read.stream()
                .collect(Collectors.groupingBy(
                        delivery -> delivery.letter().message(),
                        Collectors.mapping(delivery -> line(delivery, contacts), Collectors.toList())));
    }

    private static RecipientLine line(Delivery delivery, Map<String, Contact> contacts) {
        return new RecipientLine(
                delivery,
                Optional.ofNullable(contacts.get(delivery.letter().to().registrationId())));
    }

    /** By registration. */
    private Mono<Map<String, Contact>> contacts(Stream<Delivery> shown) {
        List<String> registrations = shown.map(
                        delivery -> delivery.letter().to().registrationId())
                .distinct()
                .toList();
        return registrations.isEmpty()
                ? Mono.just(Map.of())
                : audiences.registrations(registrations).collectList().flatMap(this::contactsOf);
    }

    private Mono<Map<String, Contact>> contactsOf(List<Participant> participants) {
        return audiences
                .contacts(participants.stream().map(Participant::personId).toList())
                .collectMap(Contact::personId)
                .map(byPerson -> participants.stream()
                        .filter(participant -> byPerson.containsKey(participant.personId()))
                        .collect(Collectors.toMap(
                                Participant::registrationId, participant -> byPerson.get(participant.personId()))));
    }
}
