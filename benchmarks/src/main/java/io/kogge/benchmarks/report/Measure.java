// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import io.kogge.benchmarks.statistics.Summary;

/**
 * What one side gave.
 *
 * @param what what was measured or counted
 * @param unit of the values
 * @param side of which side
 * @param values round by round
 */
public record Measure(String what, String unit, String side, Summary values) {}
