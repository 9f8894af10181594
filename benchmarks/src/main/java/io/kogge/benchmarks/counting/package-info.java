// SPDX-License-Identifier: EUPL-1.2
/** What the database and the broker did meanwhile. */
@NullMarked
package io.kogge.benchmarks.counting;

import org.jspecify.annotations.NullMarked;
