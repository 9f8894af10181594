// SPDX-License-Identifier: EUPL-1.2
/** Small programs without Kogge that do the least that the same answer takes. */
@NullMarked
package io.kogge.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
