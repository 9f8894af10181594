// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read model: documents of one shape, which one consumer keeps and others read.
 *
 * @param name in kebab-case, unique in the service; begins the names of its collections
 * @param type the shape: a public record with a component {@code id}, a string, and further ones that the driver's record
 *     codec can write (records, strings, numbers, booleans, enums, Instant, List, Map with string keys). A component is
 *     null as long as no event has told it
 * @param indexes fields of each index, in order, ascending; made at start and for every generation
 * @param summedBy component, a string, that says in which of the view's {@link ViewSums} a document is counted; null where
 *     none are kept
 */
public record View<V extends Record>(
        String name,
        Class<V> type,
        List<List<String>> indexes,
        @Nullable String summedBy) {
    private static final String ID = "id";

    /** Checks the shape. */
    public View {
        indexes = List.copyOf(indexes);
        if (Arrays.stream(type.getRecordComponents())
                .noneMatch(component -> component.getName().equals(ID) && component.getType() == String.class)) {
            throw new IllegalArgumentException(type + " has no id");
        }
    }

    /** A view that is read by id alone. */
    public static <V extends Record> View<V> of(String name, Class<V> type) {
        return new View<>(name, type, List.of(), null);
    }

    /** The same with an index on these fields, in this order. */
    public View<V> indexed(String... fields) {
        List<List<String>> more = new ArrayList<>(indexes);
        more.add(List.of(fields));
        return new View<>(name, type, more, summedBy);
    }

    /**
     * The same with sums: each document is counted in the one that this component names. A document that is in none has it
     * empty or null.
     */
    public View<V> summedBy(String component) {
        return new View<>(name, type, indexes, component)
                .indexed(component)
                .indexed(SumMark.UNSUMMED)
                .indexed(SumMark.COUNTED, SumMark.UNSUMMED);
    }
}
