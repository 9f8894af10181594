// SPDX-License-Identifier: EUPL-1.2
/** The processes that are measured: started, asked what they used, and ended. */
@NullMarked
package io.kogge.benchmarks.process;

import org.jspecify.annotations.NullMarked;
