// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.Set;
import java.util.stream.Collector;

/** The views of this service in its database. */
final class MongoViews implements Views {
    private final ViewStore store;
    private final Set<View<?>> kept;

    MongoViews(ViewStore store, Set<View<?>> kept) {
        this.store = store;
        this.kept = kept;
    }

    @Override
    public <V extends Record> ViewReader<V> reader(View<V> view) {
        if (!kept.contains(view)) {
            throw new IllegalArgumentException("Nobody keeps the view " + view.name());
        }
        return new ViewReader<>(store, view);
    }

    @Override
    public <V extends Record, S extends Record> ViewSums<V, S> sums(
            View<V> view, Class<S> type, Collector<V, ?, S> sum) {
        return new ViewSums<>(store, view, type, sum);
    }
}
