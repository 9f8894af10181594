// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to answer a query: an index, and the stretches of it that can hold the answer.
 *
 * @param fixed how many leading fields the query gives a value for; more is better
 */
record IndexChoice(OrderedIndex index, List<KeyRange> ranges, int fixed, boolean bounded) {
    /** So many combinations of values (of {@code $in}s) are looked up one by one; beyond it, fewer fields are used. */
    private static final int MAX_RANGES = 10_000;

    /** The best index for these conditions; empty where every document has to be looked at. */
    static Optional<IndexChoice> best(Stream<OrderedIndex> indexes, Conditions conditions) {
        return indexes.map(index -> of(index, conditions))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(IndexChoice::fixed).thenComparing(IndexChoice::bounded));
    }

    Set<Object> ids() {
        Set<Object> ids = new LinkedHashSet<>();
        ranges.forEach(range -> ids.addAll(index.ids(range)));
        return ids;
    }

    private static Optional<IndexChoice> of(OrderedIndex index, Conditions conditions) {
        List<String> fields = index.fields();
        List<KeyRange> ranges = List.of(KeyRange.of(List.of()));
        int fixed = 0;
        while (fixed < fields.size()) {
            List<Object> values = conditions.equal(fields.get(fixed));
            if (values.isEmpty() || (long) ranges.size() * values.size() > MAX_RANGES) {
                break;
            }
            ranges = extended(ranges, values);
            fixed++;
        }
        boolean bounded = false;
        if (fixed < fields.size()) {
            List<KeyRange> narrower = bounded(ranges, fields.get(fixed), conditions);
            bounded = narrower != ranges;
            ranges = narrower;
        }
        boolean holdsOnlyPresent = index.isSparse() && conditions.present(fields.get(0));
        return fixed > 0 || bounded || holdsOnlyPresent
                ? Optional.of(new IndexChoice(index, ranges, fixed, bounded))
                : Optional.empty();
    }

    private static List<KeyRange> extended(List<KeyRange> ranges, List<Object> values) {
        return ranges.stream()
                .flatMap(range -> values.stream().map(value -> {
                    List<Object> prefix = new ArrayList<>(range.prefix());
                    prefix.add(value);
                    return KeyRange.of(prefix);
                }))
                .toList();
    }

    private static List<KeyRange> bounded(List<KeyRange> ranges, String field, Conditions conditions) {
        Object atMost = conditions.atMost(field);
        Object atLeast = atMost == null ? conditions.atLeast(field) : null;
        return atMost == null && atLeast == null
                ? ranges
                : ranges.stream()
                        .map(range -> new KeyRange(range.prefix(), atLeast, atMost))
                        .toList();
    }
}
