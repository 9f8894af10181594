// SPDX-License-Identifier: EUPL-1.2
/** Names that are made up, and how they are found. */
@NullMarked
package io.kogge.benchmarks.names;

import org.jspecify.annotations.NullMarked;
