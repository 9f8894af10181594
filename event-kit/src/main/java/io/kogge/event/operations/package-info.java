// SPDX-License-Identifier: EUPL-1.2
/** What operators see and do: dead letters, projections, outboxes, health. */
@NullMarked
package io.kogge.event.operations;

import org.jspecify.annotations.NullMarked;
