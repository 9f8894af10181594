// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Cpu;
import io.kogge.benchmarks.counting.DatabaseCounts;
import io.kogge.benchmarks.counting.Usage;
import java.util.List;
import java.util.Map;

/**
 * Mails that went out in a row.
 *
 * @param count how many
 * @param seconds from the first to the last
 * @param untilFirst seconds from their being due to the first
 * @param usage what they cost, from their being due until nothing was left to do
 * @param idle what the same costs in a second without any mail
 * @param whole how long it was from their being due until nothing was left to do
 */
record Mailed(int count, double seconds, double untilFirst, Usage usage, Idle idle, double whole) {
    private static final List<String> READS = List.of("find", "getMore", "aggregate", "count", "distinct");

    /** What is done each second whatever is sent: leases, looks for work. */
    record Idle(double reads, double statements, double documents) {
        static final Idle NOTHING = new Idle(0, 0, 0);

        static Idle of(Usage usage, double seconds) {
            DatabaseCounts counts = usage.database();
            return new Idle(
                    Mailed.reads(counts) / seconds, counts.statements() / seconds, counts.documentsRead() / seconds);
        }
    }

    /** Of a loop that has no service around it. */
    static Mailed plainly(int count, double seconds) {
        Usage nothing = new Usage(new Cpu(Map.of()), new DatabaseCounts(Map.of(), 0, 0, 0), 0);
        return new Mailed(count, seconds, 0, nothing, Idle.NOTHING, seconds);
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
        return hundredths(each(reads(usage.database()) - idle.reads() * whole));
    }

    /** Documents that were written, a mail. */
    double written() {
        return hundredths(each(usage.database().statements() - idle.statements() * whole));
    }

    /** Documents that were looked at, a mail. */
    double looked() {
        return hundredths(each(usage.database().documentsRead() - idle.documents() * whole));
    }

    private static double reads(DatabaseCounts counts) {
        return READS.stream()
                .mapToLong(command -> counts.commands().getOrDefault(command, 0L))
                .sum();
    }

    /** What is written once for all, such as that a message was due, is not told beyond that. */
    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
