// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.command;

import java.util.List;

/**
 * What an aggregate decided: its state from now on and what happened. An aggregate returns this and never publishes.
 *
 * @param state the state from now on
 * @param events what happened, in order; empty when nothing did, and then nothing is written
 */
public record Decision<A, E>(A state, List<E> events) {

    /** Takes a copy of the events. */
    public Decision {
        events = List.copyOf(events);
    }

    /** The state changed and this happened. */
    @SafeVarargs
    public static <A, E> Decision<A, E> of(A state, E... events) {
        return new Decision<>(state, List.of(events));
    }

    /** Nothing to do: already so. */
    public static <A, E> Decision<A, E> unchanged(A state) {
        return new Decision<>(state, List.of());
    }
}
