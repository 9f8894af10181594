// SPDX-License-Identifier: EUPL-1.2
/** Reads, multiplies and writes events without knowing their schemas beforehand. */
@NullMarked
package io.kogge.benchmarks.events;

import org.jspecify.annotations.NullMarked;
