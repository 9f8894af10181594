// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * The storage port of one kind of aggregate. Every change writes the state and its events in one atomic update where
 * the version is the one read; a lost race reloads and decides again, a bounded number of times, and then fails with
 * a conflict {@code busy}. A command that was carried out before is recognised: nothing is decided again and the
 * present state is the answer. Each returned {@code Mono} completes once the broker has the events, or after the
 * longest wait for it (half a second): what it completed with is stored for certain, and published sooner or later.
 *
 * <p>An exception thrown by a deciding function is the result, and nothing is written.
 *
 * @param <A> state
 * @param <E> domain events
 */
public interface Aggregates<A, E> {

    /** The aggregate, or empty. */
    Mono<Stored<A>> find(String id);

    /** The aggregate, or a rejection {@code <name>-not-found}. */
    Mono<Stored<A>> get(String id);

    /**
     * Stores a new aggregate, without looking first whether there is one; when the id is taken by another command, a
     * conflict {@code <name>-exists}.
     */
    Mono<Stored<A>> create(String id, Command command, Decision<A, E> decision);

    /** Changes an aggregate whichever version it has; a rejection {@code <name>-not-found} when there is none. */
    Mono<Stored<A>> change(String id, Command command, Function<A, Decision<A, E>> decide);

    /** Changes an aggregate only at the version that the asker read; otherwise {@code Rejection.Stale}. */
    Mono<Stored<A>> change(String id, long version, Command command, Function<A, Decision<A, E>> decide);

    /** Changes an aggregate, or makes it: the function gets an empty option where there is none. */
    Mono<Stored<A>> createOrChange(String id, Command command, Function<Optional<A>, Decision<A, E>> decide);

    /** The same where most likely there is none: it is made as the first decision says, without looking first. */
    default Mono<Stored<A>> createOrChange(
            String id, Command command, Decision<A, E> first, Function<A, Decision<A, E>> decide) {
        return createOrChange(id, command, existing -> existing.map(decide).orElse(first));
    }

    /**
     * Carries out several commands in order with one write, and makes the aggregate where there is none. One that was
     * carried out before is left out; where one is refused, nothing is written.
     */
    Mono<Stored<A>> together(String id, List<BatchedCommand<A, E>> wishes);
}
