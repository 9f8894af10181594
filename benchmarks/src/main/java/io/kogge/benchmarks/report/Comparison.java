// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import org.jspecify.annotations.Nullable;

/**
 * What one side gave in proportion to another, or what must lie within a bound by itself.
 *
 * @param what what was compared, and with what
 * @param values round by round
 * @param target what their median is to reach, if anything
 */
public record Comparison(
        String what, Summary values, @Nullable Target target) {
    /** Whether the median is as it is to be. */
    public boolean reached() {
        return target == null || target.isReachedBy(values.median());
    }
}
