// SPDX-License-Identifier: EUPL-1.2
/** Commands on allocations, and the sweep that carries them through after a crash. */
@NullMarked
package io.kogge.delegation.allocation.usecase;

import org.jspecify.annotations.NullMarked;
