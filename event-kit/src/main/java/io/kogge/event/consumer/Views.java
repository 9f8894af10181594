// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

/** The views that this service's consumers keep, for those who read them. */
public interface Views {
    /** Reads this view; throws IllegalArgumentException when nobody keeps it. */
    <V extends Record> ViewReader<V> reader(View<V> view);
}
