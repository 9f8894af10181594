// SPDX-License-Identifier: EUPL-1.2
/** Measures Kogge against other programs and its own earlier build, a row of {@code docs/benchmarks.md} at a time. */
@NullMarked
package io.kogge.benchmarks;

import org.jspecify.annotations.NullMarked;
