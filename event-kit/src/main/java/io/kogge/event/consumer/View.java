// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A read model: documents of one shape, which one consumer keeps and others read.
 *
 * @param name in kebab-case, unique in the service; begins the names of its collections
 * @param type the shape: a public record with a component {@code id}, a string, and further ones that the driver's record
 *     codec can write (records, strings, numbers, booleans, enums, Instant, List, Map with string keys). A component is
 *     null as long as no event has told it
 * @param indexes fields of each index, in order, ascending; made at start and for every generation
 */
public record View<V extends Record>(String name, Class<V> type, List<List<String>> indexes) {
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
        return new View<>(name, type, List.of());
    }

    /** The same with an index on these fields, in this order. */
    public View<V> indexed(String... fields) {
        List<List<String>> more = new ArrayList<>(indexes);
        more.add(List.of(fields));
        return new View<>(name, type, more);
    }
}
