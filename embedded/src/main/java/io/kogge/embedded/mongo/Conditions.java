// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of every document it finds, as far as an index can help. All the rest of the query may be left
 * out here, because what an index finds is matched against the whole query again.
 */
final class Conditions {
    private final Map<String, List<Object>> equal = new HashMap<>();
    private final Map<String, Object> atLeast = new HashMap<>();
    private final Map<String, Object> atMost = new HashMap<>();
    private final Set<String> present = new HashSet<>();

    static Conditions of(Document query) {
        Conditions conditions = new Conditions();
        conditions.add(query);
        return conditions;
    }

    /** The values of which the field has one; empty if nothing is known. */
    List<Object> equal(String field) {
        return equal.getOrDefault(field, List.of());
    }

    @Nullable
    Object atLeast(String field) {
        return atLeast.get(field);
    }

    @Nullable
    Object atMost(String field) {
        return atMost.get(field);
    }

    boolean present(String field) {
        return present.contains(field);
    }

    private void add(Document query) {
        query.forEach((field, value) -> {
            if (field.equals("$and")) {
                ((Collection<?>) value).forEach(part -> add((Document) part));
            } else if (!field.startsWith("$")) {
                add(field, value);
            }
        });
    }

    private void add(String field, Object value) {
        if (value instanceof Document operators && operators.keySet().stream().anyMatch(key -> key.startsWith("$"))) {
            operators.forEach((operator, operand) -> add(field, operator, operand));
        } else if (isComparable(value)) {
            equal.putIfAbsent(field, List.of(normalized(value)));
        }
    }

    private void add(String field, String operator, Object operand) {
        switch (operator) {
            case "$eq" -> add(field, operand);
            case "$in" -> addAny(field, (Collection<?>) operand);
            case "$gt", "$gte" -> addBound(atLeast, field, operand);
            case "$lt", "$lte" -> addBound(atMost, field, operand);
            case "$exists" -> addPresence(field, operand);
            default -> {
                // no help from an index
            }
        }
    }

    private void addAny(String field, Collection<?> values) {
        if (!values.isEmpty() && values.stream().allMatch(Conditions::isComparable)) {
            equal.putIfAbsent(
                    field,
                    values.stream().map(Conditions::normalized).distinct().toList());
        }
    }

    private static void addBound(Map<String, Object> bounds, String field, Object value) {
        if (isComparable(value)) {
            bounds.putIfAbsent(field, normalized(value));
        }
    }

    private void addPresence(String field, Object wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            present.add(field);
        }
    }

    /** Null also finds what is missing, an array also its elements, an expression many values. */
    private static boolean isComparable(@Nullable Object value) {
        return value != null
                && !(value instanceof Missing)
                && !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value);
    }

    private static Object normalized(Object value) {
        return new KeyValue(value).normalized().get(0);
    }
}
