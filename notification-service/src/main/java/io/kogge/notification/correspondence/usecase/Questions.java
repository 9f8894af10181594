// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.message.model.MessageKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What messages ask for, and who did it already: whoever sends, foretells or reports asks here. */
public final class Questions {
    private final List<Answered> asked;

    /** Asks these. */
    public Questions(List<Answered> asked) {
        this.asked = List.copyOf(asked);
    }

    /** The kinds of messages that ask for something. */
    public Set<MessageKind> kinds() {
        return asked.stream().map(Answered::question).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these registrations that need not be asked at that moment. */
    public Mono<Set<String>> settled(MessageKind kind, Collection<String> registrationIds, Instant at) {
        return registrationIds.isEmpty()
                ? Mono.just(Set.of())
                : about(kind)
                        .concatMap(question -> question.responses(registrationIds))
                        .filter(response -> response.settled(at))
                        .map(Response::registrationId)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Which of a mission's people did what a message asks for. */
    public Flux<Response> responses(MessageKind kind, String missionId) {
        return about(kind).concatMap(question -> question.responses(missionId));
    }

    private Flux<Answered> about(MessageKind kind) {
        return Flux.fromIterable(asked).filter(question -> question.question() == kind);
    }
}
