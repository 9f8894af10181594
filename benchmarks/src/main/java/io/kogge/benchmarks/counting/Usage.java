// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

/**
 * What everything that takes part has used, up to a moment or between two.
 *
 * @param cpu of the processes
 * @param database of the database server, whoever asked it
 * @param sends requests that producers sent to the broker, each a round trip
 */
public record Usage(Cpu cpu, DatabaseCounts database, long sends) {
    /** What was added since then. */
    public Usage since(Usage before) {
        return new Usage(cpu.since(before.cpu), database.since(before.database), sends - before.sends);
    }
}
