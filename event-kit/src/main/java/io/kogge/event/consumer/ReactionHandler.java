// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the reaction's view, if it has one, with every event; runs the reaction unless the event is too old to be acted upon. */
record ReactionHandler(
        String service,
        Reaction reaction,
        @Nullable ViewWriter<?> writer,
        ViewStore store,
        SkippedReactions skipped,
        Clock system)
        implements EventHandler {

    @Override
    public String name() {
        return service + ".reaction." + reaction.name();
    }

    @Override
    public Set<Topic> topics() {
        return reaction.topics();
    }

    @Override
    public Mono<Void> keep(List<ReceivedEvent> events) {
        return writer == null ? Mono.empty() : store.apply(writer, events);
    }

    @Override
    public Acting acting() {
        return reaction instanceof BatchReaction ? Acting.BY_KEY : Acting.ONE_BY_ONE;
    }

    @Override
    public boolean actsUpon(ReceivedEvent event) {
        return reaction.actsUpon(event);
    }

    @Override
    public Mono<Void> act(List<ReceivedEvent> events) {
        Instant oldest = system.instant().minus(reaction.maxAge());
        Map<Boolean, List<ReceivedEvent>> young = events.stream()
                .filter(reaction::actsUpon)
                .collect(Collectors.partitioningBy(event -> !event.time().isBefore(oldest)));
        return Flux.fromIterable(young.getOrDefault(false, List.of()))
                .concatMap(event -> skipped.tooOld(reaction.name(), event))
                .then(Mono.defer(() -> react(young.getOrDefault(true, List.of()))));
    }

    private Mono<Void> react(List<ReceivedEvent> events) {
        return reaction instanceof BatchReaction together && !events.isEmpty()
                ? together.reactTogether(events)
                : Flux.fromIterable(events).concatMap(reaction::react).then();
    }
}
