// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the relay promises: nothing is lost, first occurrences of an aggregate's events on a topic are in order, and a
 * repeat is the same event.
 */
final class OutboxOrder {
    private final Map<String, LoggedEvent> firsts = new HashMap<>();
    private final Map<String, Long> latest = new HashMap<>();
    private final Map<String, TreeSet<Long>> sequences = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    static List<String> violations(List<LoggedEvent> events) {
        OutboxOrder order = new OutboxOrder();
        events.forEach(order::see);
        order.sequences.forEach(order::refuseGaps);
        return order.violations;
    }

    private void see(LoggedEvent event) {
        LoggedEvent first = firsts.putIfAbsent(event.id(), event);
        if (first != null) {
            if (!event.repeats(first)) {
                violations.add("Two different events have the id " + event.id());
            }
            return;
        }
        sequences.computeIfAbsent(event.aggregate(), key -> new TreeSet<>()).add(event.sequence());
        Long before = latest.put(event.topic() + "/" + event.aggregate(), event.sequence());
        if (before != null && before > event.sequence()) {
            violations.add("Out of order: " + event.id() + " came first after sequence " + before);
        }
    }

    private void refuseGaps(String aggregate, TreeSet<Long> seen) {
        if (seen.last() != seen.size()) {
            violations.add("Lost: events of " + aggregate + " have only the sequences " + seen);
        }
    }
}
