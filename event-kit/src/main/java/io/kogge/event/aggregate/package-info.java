// SPDX-License-Identifier: EUPL-1.2
/** Aggregates: one document each that holds the state and the outbox of its events. */
@NullMarked
package io.kogge.event.aggregate;

import org.jspecify.annotations.NullMarked;
