// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of aggregate is stored and published.
 *
 * @param name short name in kebab-case, such as {@code mission}: part of event ids and of rejection codes
 * @param collection the MongoDB collection; the state lies under {@code state}, so indexes name {@code state.…}
 * @param document the stored form: a public record whose components the driver's record codec can write (records, strings,
 *     numbers, booleans, enums, Instant, List, Map with string keys)
 * @param toDocument from the model's state to its stored form
 * @param toState back
 * @param events from a domain event, with the state after it, to what goes on the topics (one, several or none);
 *     each counts as an event with a sequence of its own
 * @param indexes what to index, made at start
 * @param erased whether everything that people wrote was erased from this state: then the digest of what it was made of
 *     goes too, and a repeat of that wish is refused
 * @param growing how it is kept where its state grows with every change; null where it is written as a whole
 * @param summary what goes on the topics once for each write, behind what its events say
 */
public record AggregateType<A, E, D extends Record>(
        String name,
        String collection,
        Class<D> document,
        Function<A, D> toDocument,
        Function<D, A> toState,
        BiFunction<A, E, List<Outgoing>> events,
        List<Index> indexes,
        Predicate<A> erased,
        @Nullable Growing<A, E> growing,
        Summary<A> summary) {

    /** A kind in which nothing is ever erased. */
    public AggregateType(
            String name,
            String collection,
            Class<D> document,
            Function<A, D> toDocument,
            Function<D, A> toState,
            BiFunction<A, E, List<Outgoing>> events,
            List<Index> indexes) {
        this(name, collection, document, toDocument, toState, events, indexes, state -> false);
    }

    /** A kind in which all can be erased at times. */
    public AggregateType(
            String name,
            String collection,
            Class<D> document,
            Function<A, D> toDocument,
            Function<D, A> toState,
            BiFunction<A, E, List<Outgoing>> events,
            List<Index> indexes,
            Predicate<A> erased) {
        this(name, collection, document, toDocument, toState, events, indexes, erased, null, Summary.none());
    }

    /** The same kind, kept like this. */
    public AggregateType<A, E, D> growing(Growing<A, E> how) {
        return new AggregateType<>(
                name, collection, document, toDocument, toState, events, indexes, erased, how, summary);
    }

    /** The same kind, which says this once for each write. */
    public AggregateType<A, E, D> summing(Summary<A> what) {
        return new AggregateType<>(
                name, collection, document, toDocument, toState, events, indexes, erased, growing, what);
    }

    /**
     * An index on stored fields, such as {@code state.missionId}.
     *
     * @param unique whether two documents may not have the same values; a write that would break it fails with a
     *     conflict {@code <name>-exists}
     * @param fields ascending, in order
     */
    public record Index(boolean unique, List<String> fields) {
        /** An index for look-ups. */
        public static Index on(String... fields) {
            return new Index(false, List.of(fields));
        }

        /** An index that also keeps values apart. */
        public static Index unique(String... fields) {
            return new Index(true, List.of(fields));
        }
    }
}
