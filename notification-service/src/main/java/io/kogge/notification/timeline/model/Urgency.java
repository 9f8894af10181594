// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which missions staff should see first: those that need staff, then those from which something goes out. All others come
 * behind them, as they ended.
 *
 * @param problems how many messages bounced or failed, by mission
 * @param nextDue when the next one goes out, by mission
 */
public record Urgency(Map<String, Long> problems, Map<String, Instant> nextDue) {

    /** The ids of the urgent missions, the most urgent first. */
    public List<String> urgent() {
        return Stream.concat(problems.keySet().stream(), nextDue.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing((String id) -> !problems.containsKey(id))
                        .thenComparing(id -> nextDue.getOrDefault(id, Instant.MAX))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
