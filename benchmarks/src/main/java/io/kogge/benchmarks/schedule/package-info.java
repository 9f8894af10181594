// SPDX-License-Identifier: EUPL-1.2
/** Reminders that are due, with Kogge and with a scheduler that keeps a row for each. */
@NullMarked
package io.kogge.benchmarks.schedule;

import org.jspecify.annotations.NullMarked;
