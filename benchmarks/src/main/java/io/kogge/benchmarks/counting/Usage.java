// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

import java.util.Map;

/**
 * What everything that takes part has used, up to a moment or between two.
 *
 * @param cpu of the processes
 * @param database of the database server, whoever asked it
 * @param broker of the broker, whoever asked it
 */
public record Usage(Cpu cpu, DatabaseCounts database, BrokerCounts broker) {
    /** Nothing was used. */
    public static final Usage NOTHING =
            new Usage(new Cpu(Map.of()), new DatabaseCounts(Map.of(), 0, 0, 0), BrokerCounts.NONE);

    /** What was added since then. */
    public Usage since(Usage before) {
        return new Usage(cpu.since(before.cpu), database.since(before.database), broker.since(before.broker));
    }
}
