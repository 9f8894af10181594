// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.EventType;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/**
 * What a consumer does with each event of its topics. Every event of every topic is handled or ignored by name:
 * {@link Builder#build()} refuses a table that forgets one.
 *
 * @param <R> what handling gives: view changes, or a {@code Mono}
 */
public final class EventTable<R> {
    private final Map<Class<?>, BiFunction<ReceivedEvent, SpecificRecord, R>> handlers;
    private final Function<ReceivedEvent, R> tombstone;

    private EventTable(
            Map<Class<?>, BiFunction<ReceivedEvent, SpecificRecord, R>> handlers,
            Function<ReceivedEvent, R> tombstone) {
        this.handlers = Map.copyOf(handlers);
        this.tombstone = tombstone;
    }

    /** A table for these topics; ignored events and tombstones give {@code nothing}. */
    public static <R> Builder<R> on(Set<Topic> topics, R nothing) {
        return new Builder<>(topics, nothing);
    }

    /** Handles one event of these topics. */
    public R handle(ReceivedEvent event) {
        SpecificRecord payload = event.payload();
        if (payload == null) {
            return tombstone.apply(event);
        }
        BiFunction<ReceivedEvent, SpecificRecord, R> handler = handlers.get(payload.getClass());
        if (handler == null) {
            throw new IllegalArgumentException("Not an event of these topics: " + payload.getClass());
        }
        return handler.apply(event, payload);
    }

    /** Collects what to do with each event. */
    public static final class Builder<R> {
        private final Set<Topic> topics;
        private final R nothing;
        private final Map<Class<?>, BiFunction<ReceivedEvent, SpecificRecord, R>> handlers = new HashMap<>();
        private Function<ReceivedEvent, R> tombstone;

        private Builder(Set<Topic> topics, R nothing) {
            this.topics = Set.copyOf(topics);
            this.nothing = nothing;
            this.tombstone = event -> nothing;
        }

        /** Handles events of this class. */
        public <T extends SpecificRecord> Builder<R> when(Class<T> type, BiFunction<ReceivedEvent, T, R> handler) {
            handlers.put(type, (event, payload) -> handler.apply(event, type.cast(payload)));
            return this;
        }

        /** Handles tombstones. */
        public Builder<R> whenErased(Function<ReceivedEvent, R> handler) {
            tombstone = handler;
            return this;
        }

        /** Says that these events do not matter here. */
        @SafeVarargs
        public final Builder<R> ignore(Class<? extends SpecificRecord>... types) {
            for (Class<? extends SpecificRecord> type : types) {
                handlers.put(type, (event, payload) -> nothing);
            }
            return this;
        }

        /** The table; throws IllegalStateException naming every event of the topics that was forgotten. */
        public EventTable<R> build() {
            List<String> forgotten = topics.stream()
                    .map(EventTypes::on)
                    .flatMap(Collection::stream)
                    .filter(type -> !handlers.containsKey(type.javaType()))
                    .map(EventType::fullName)
                    .toList();
            if (!forgotten.isEmpty()) {
                throw new IllegalStateException("Neither handled nor ignored: " + forgotten);
            }
            return new EventTable<>(handlers, tombstone);
        }
    }
}
