// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a row gave.
 *
 * @param row name of the row
 * @param measurement false after a quick run, which shows that the row works and nothing else
 * @param at when it began
 * @param seconds how long it took
 * @param commit the build at hand
 * @param machine where
 * @param conditions what else the figures hang on, by name
 * @param measures what each side gave
 * @param comparisons what is to be reached
 */
public record Result(
        String row,
        boolean measurement,
        Instant at,
        long seconds,
        String commit,
        Machine machine,
        Map<String, String> conditions,
        List<Measure> measures,
        List<Comparison> comparisons) {
    public Result {
        measures = List.copyOf(measures);
        comparisons = List.copyOf(comparisons);
    }
}
