// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/**
 * Makes projections: {@code Projections.into(view).on(topics).when(SomethingHappened.class, (event, e) -> document)…build()}.
 *
 * @param <V> shape of the view
 */
public final class Projections<V extends Record> {
    private final View<V> view;

    private Projections(View<V> view) {
        this.view = view;
    }

    /** A projection that keeps this view. */
    public static <V extends Record> Projections<V> into(View<V> view) {
        return new Projections<>(view);
    }

    /** It reads these topics, every event of which it has to mention. */
    public Builder<V> on(Topic... topics) {
        return new Builder<>(view, Set.of(topics));
    }

    /** Collects what each event says. */
    public static final class Builder<V extends Record> {
        private final View<V> view;
        private final Set<Topic> topics;
        private final EventTable.Builder<Optional<ViewChange<V>>> table;

        private Builder(View<V> view, Set<Topic> topics) {
            this.view = view;
            this.topics = topics;
            this.table = EventTable.on(topics, Optional.empty());
        }

        /** An event of this class tells these components of a document; what it does not tell is null and stays. */
        public <T extends SpecificRecord> Builder<V> when(Class<T> type, BiFunction<ReceivedEvent, T, V> tells) {
            table.when(type, (event, payload) -> Optional.of(new ViewChange.Set<>(tells.apply(event, payload))));
            return this;
        }

        /** A tombstone erases the document of this id. */
        public Builder<V> whenErased(Function<ReceivedEvent, String> id) {
            table.whenErased(event -> Optional.of(new ViewChange.Erase<>(id.apply(event))));
            return this;
        }

        /** An event of this class erases the document of this id. */
        public <T extends SpecificRecord> Builder<V> erase(Class<T> type, BiFunction<ReceivedEvent, T, String> id) {
            table.when(type, (event, payload) -> Optional.of(new ViewChange.Erase<>(id.apply(event, payload))));
            return this;
        }

        /** These events do not matter here. */
        @SafeVarargs
        public final Builder<V> ignore(Class<? extends SpecificRecord>... types) {
            table.ignore(types);
            return this;
        }

        /** The projection; throws IllegalStateException naming every event of the topics that was forgotten. */
        public Projection<V> build() {
            return new Projection<>(view, topics, table.build());
        }
    }
}
