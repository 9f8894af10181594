// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.correspondence.usecase.Questions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who is still to get a message: whoever it is for, but for those who will have answered what it asks by then, as senders
 * pass these over.
 */
public final class Outstanding {
    private final Audiences audiences;
    private final Readers readers;
    private final Questions questions;
    private final Clock clock;

    /** The clock is the domain's. */
    public Outstanding(Audiences audiences, Readers readers, Questions questions, Clock clock) {
        this.audiences = audiences;
        this.readers = readers;
        this.questions = questions;
        this.clock = clock;
    }

    /** How many people each of these messages of a mission is still to go to. */
    public Mono<Map<Occurrence, Long>> count(String missionId, Collection<Occurrence> messages) {
        Set<Occurrence> these = Set.copyOf(messages);
        return these.isEmpty()
                ? Mono.just(Map.of())
                : Mono.zip(
                        audiences.sizes(
                                missionId,
                                these.stream().map(Occurrence::audience).collect(Collectors.toSet())),
                        responses(missionId, these),
                        (sizes, responses) -> these.stream()
                                .collect(Collectors.toMap(
                                        one -> one,
                                        one -> sizes.getOrDefault(one.audience(), 0L)
                                                - responses.settled(one, moment(one)))));
    }

    /** Those of these people of the audience whom it is still to go to. */
    public Mono<List<Participant>> among(Occurrence message, List<Participant> people) {
        return questions
                .settled(
                        message.template(),
                        people.stream().map(Participant::registrationId).toList(),
                        moment(message))
                .map(settled -> people.stream()
                        .filter(one -> !settled.contains(one.registrationId()))
                        .toList());
    }

    /** What is overdue goes out at once. */
    private Instant moment(Occurrence message) {
        Instant now = clock.instant();
        return message.dueAt().isAfter(now) ? message.dueAt() : now;
    }

    /** Who answered, and what else is known of them. */
    private record Responses(Map<MessageKind, List<Response>> byKind, Map<String, Addressee> readers) {
        long settled(Occurrence message, Instant at) {
            return byKind.getOrDefault(message.template(), List.of()).stream()
                    .filter(response -> response.settled(at))
                    .flatMap(response -> Stream.ofNullable(readers.get(response.registrationId())))
                    .filter(reader -> reader.in(message))
                    .count();
        }
    }

    private Mono<Responses> responses(String missionId, Set<Occurrence> messages) {
        return Flux.fromStream(() -> messages.stream()
                        .map(Occurrence::template)
                        .filter(questions.kinds()::contains)
                        .distinct())
                .concatMap(kind ->
                        questions.responses(kind, missionId).collectList().map(found -> Map.entry(kind, found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(byKind -> readers(byKind, messages).map(found -> new Responses(byKind, found)));
    }

    private Mono<Map<String, Addressee>> readers(Map<MessageKind, List<Response>> byKind, Set<Occurrence> messages) {
        Set<String> registrations = byKind.values().stream()
                .flatMap(List::stream)
                .map(Response::registrationId)
                .collect(Collectors.toSet());
        return registrations.isEmpty()
                ? Mono.just(Map.of())
                : audiences
                        .registrations(registrations)
                        .collectList()
                        .flatMap(people -> readers.of(people, messages.stream().anyMatch(Addressee::needContacts)))
                        .flatMapIterable(found -> found)
                        .collectMap(reader -> reader.participant().registrationId());
    }
}
