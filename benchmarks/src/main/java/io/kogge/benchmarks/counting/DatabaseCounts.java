// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What a MongoDB server has done since it started, or between two moments.
 *
 * @param commands round trips that read or write, by command
 * @param statements single inserts, updates and deletes, of which one command may carry many
 * @param documentsRead documents that queries looked at to find what they were asked for
 * @param journalBytes what was written to the journal, before compression: data, indexes and the oplog
 */
public record DatabaseCounts(Map<String, Long> commands, long statements, long documentsRead, long journalBytes) {
    public DatabaseCounts {
        commands = Map.copyOf(commands);
    }

    /** What was added since then. */
    public DatabaseCounts since(DatabaseCounts before) {
        return new DatabaseCounts(
                combine(commands, before.commands, (now, then) -> now - then),
                statements - before.statements,
                documentsRead - before.documentsRead,
                journalBytes - before.journalBytes);
    }

    /** All round trips. */
    public long roundTrips() {
        return commands.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> combine(
            Map<String, Long> now, Map<String, Long> then, BinaryOperator<Long> operator) {
        Map<String, Long> result = new TreeMap<>();
        now.forEach((command, count) -> result.put(command, operator.apply(count, then.getOrDefault(command, 0L))));
        return result;
    }
}
