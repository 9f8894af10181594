// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

/**
 * Requests that a broker has had since it started, or between two moments; each is a round trip.
 *
 * @param sends of producers, to store records
 * @param fetches of consumers, to read records, also those that were answered without any
 * @param commits of consumers, to keep how far they came
 */
public record BrokerCounts(long sends, long fetches, long commits) {
    /** No broker takes part. */
    public static final BrokerCounts NONE = new BrokerCounts(0, 0, 0);

    /** What was added since then. */
    public BrokerCounts since(BrokerCounts before) {
        return new BrokerCounts(sends - before.sends, fetches - before.fetches, commits - before.commits);
    }
}
