// SPDX-License-Identifier: EUPL-1.2
/** The rows: what each measures, and on what. */
@NullMarked
package io.kogge.benchmarks.row;

import org.jspecify.annotations.NullMarked;
