// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.DatabaseCounts;
import io.kogge.benchmarks.counting.Idle;
import io.kogge.benchmarks.counting.Usage;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Mails that went out in a row.
 *
 * @param count how many
 * @param seconds from the first to the last
 * @param untilFirst seconds from their being due to the first
 * @param usage what they cost, from their being due until nothing was left to do
 * @param idle what is used without any mail
 * @param whole how long it was from their being due until nothing was left to do
 */
record Mailed(int count, double seconds, double untilFirst, Usage usage, Idle idle, double whole) {
    private static final List<String> READS = List.of("find", "getMore", "aggregate", "count", "distinct");

    /** Of a loop that has no service around it. */
    static Mailed plainly(int count, double seconds) {
        return new Mailed(count, seconds, 0, Usage.NOTHING, Idle.NOTHING, seconds);
    }

    double perSecond() {
        return count / seconds;
    }

    /** A total, by mail. */
    double each(double total) {
        return total / count;
    }

    /** Commands that read, a mail. */
    double reads() {
        return beyondIdle(Mailed::commandsThatRead);
    }

    /** Documents that were written, a mail. */
    double written() {
        return beyondIdle(DatabaseCounts::statements);
    }

    /** Documents that were looked at, a mail. */
    double looked() {
        return beyondIdle(DatabaseCounts::documentsRead);
    }

    private double beyondIdle(ToDoubleFunction<DatabaseCounts> what) {
        return hundredths(each(idle.beyond(usage, whole, used -> what.applyAsDouble(used.database()))));
    }

    private static double commandsThatRead(DatabaseCounts counts) {
        return READS.stream()
                .mapToLong(command -> counts.commands().getOrDefault(command, 0L))
                .sum();
    }

    /** What is written once for all, such as that a message was due, is not told beyond that. */
    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
