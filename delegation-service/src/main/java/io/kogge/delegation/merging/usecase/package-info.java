// SPDX-License-Identifier: EUPL-1.2
/** Proposals to merge, and merging. */
@NullMarked
package io.kogge.delegation.merging.usecase;

import org.jspecify.annotations.NullMarked;
