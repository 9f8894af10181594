// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.util.Optional;
import java.util.Set;

/**
 * How a view follows from events, and by its type nothing else: it says for each event which document changes, and the
 * kit applies that, guarded by the event's sequence, so that repeats and disorder change nothing. It can be rebuilt from
 * the log while the old view serves. Made by {@link Projections}; a bean of this type is run by a consumer of its own,
 * unless a {@link Reaction} keeps it.
 */
public final class Projection<V extends Record> {
    private final View<V> view;
    private final Set<Topic> topics;
    private final EventTable<Optional<ViewChange<V>>> table;

    Projection(View<V> view, Set<Topic> topics, EventTable<Optional<ViewChange<V>>> table) {
        this.view = view;
        this.topics = topics;
        this.table = table;
    }

    /** The view that it keeps; it is named as its view. */
    public View<V> view() {
        return view;
    }

    /** What it reads. */
    public Set<Topic> topics() {
        return topics;
    }

    /** What this event changes; empty where it does not matter here. */
    public Optional<ViewChange<V>> change(ReceivedEvent event) {
        return table.handle(event);
    }

    String name() {
        return view.name();
    }
}
