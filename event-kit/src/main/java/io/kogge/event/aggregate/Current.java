// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

/**
 * An aggregate at one version.
 *
 * @param document its document; of one that is kept, or was just written, without the state
 * @param state its state
 * @param kept whether it was not read just now, so that it may have changed since
 */
record Current<A>(AggregateDocument document, A state, boolean kept) {

    Stored<A> stored() {
        return new Stored<>(document.id(), document.version(), state);
    }
}
