// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Values that were measured again and again, by their quartiles.
 *
 * @param lowerQuartile a quarter of the values lie below
 * @param median half of the values lie below
 * @param upperQuartile three quarters of the values lie below
 * @param values the values, in the order in which they were measured
 */
public record Summary(double lowerQuartile, double median, double upperQuartile, List<Double> values) {
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    public Summary {
        values = List.copyOf(values);
    }

    /** Of these values, at least one. Between two values quartiles are interpolated (type 7 of Hyndman and Fan). */
    public static Summary of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Summary(quantile(sorted, QUARTER), quantile(sorted, HALF), quantile(sorted, 1 - QUARTER), values);
    }

    /** Of one value that was measured once. */
    public static Summary of(double value) {
        return of(List.of(value));
    }

    private static double quantile(double[] sorted, double share) {
        double position = (sorted.length - 1) * share;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    @Override
    public String toString() {
        return median + " (" + lowerQuartile + " to " + upperQuartile + ") of " + Arrays.toString(values.toArray());
    }
}
