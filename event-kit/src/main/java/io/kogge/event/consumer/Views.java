// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.stream.Collector;

/** The views that this service's consumers keep, for those who read them. */
public interface Views {
    /** Reads this view; throws IllegalArgumentException when nobody keeps it. */
    <V extends Record> ViewReader<V> reader(View<V> view);

    /**
     * The sums of this view, which has to say by what it is summed; throws IllegalArgumentException when it does not.
     *
     * @param type shape of a sum: a public record that the driver's record codec can write
     * @param sum makes one of the documents that it counts, whatever their order
     */
    <V extends Record, S extends Record> ViewSums<V, S> sums(View<V> view, Class<S> type, Collector<V, ?, S> sum);
}
