// SPDX-License-Identifier: EUPL-1.2
/** What allocations publish, and the events that they react to. */
@NullMarked
package io.kogge.delegation.allocation.events;

import org.jspecify.annotations.NullMarked;
