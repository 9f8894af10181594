// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write says of an aggregate as a whole, such as its counts: once, however many commands are carried out together.
 * It is asked only where something happened, so a repeat says nothing.
 */
@FunctionalInterface
public interface Summary<A> {

    /** Says nothing. */
    static <A> Summary<A> none() {
        return (before, after) -> List.of();
    }

    /**
     * What goes on the topics; each counts as an event with a sequence of its own.
     *
     * @param before the state before the write; null where there was none
     * @param after the state that is written
     */
    List<Outgoing> of(@Nullable A before, A after);
}
