// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.statistics;

/**
 * What a value is to reach.
 *
 * @param bound from which side
 * @param limit the value that is just good enough
 */
public record Target(Bound bound, double limit) {
    /** Whether more or less is better. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** More is better. */
    public static Target atLeast(double limit) {
        return new Target(Bound.AT_LEAST, limit);
    }

    /** Less is better. */
    public static Target atMost(double limit) {
        return new Target(Bound.AT_MOST, limit);
    }

    /** Whether that is good enough. */
    public boolean isReachedBy(double value) {
        return bound == Bound.AT_LEAST ? value >= limit : value <= limit;
    }
}
