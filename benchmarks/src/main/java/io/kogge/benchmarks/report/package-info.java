// SPDX-License-Identifier: EUPL-1.2
/** Results as JSON, and the tables that the documentation shows of them. */
@NullMarked
package io.kogge.benchmarks.report;

import org.jspecify.annotations.NullMarked;
