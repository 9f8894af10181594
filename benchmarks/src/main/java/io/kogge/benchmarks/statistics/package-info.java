// SPDX-License-Identifier: EUPL-1.2
/** What becomes of measured values: quartiles, ratios of what was measured side by side, targets. */
@NullMarked
package io.kogge.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
