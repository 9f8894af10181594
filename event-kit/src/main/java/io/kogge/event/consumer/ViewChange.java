// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

/** What one event changes in one document of a view. */
public sealed interface ViewChange<V extends Record> {
    /**
     * Sets the components that are not null, where the document has not yet seen this or a later event of the same kind
     * of aggregate; makes the document where there is none.
     */
    record Set<V extends Record>(V document) implements ViewChange<V> {}

    /** Empties the document for good and keeps only that it was erased; later repeats revive nothing. */
    record Erase<V extends Record>(String id) implements ViewChange<V> {}
}
