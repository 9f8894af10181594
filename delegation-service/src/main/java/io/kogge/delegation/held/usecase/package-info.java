// SPDX-License-Identifier: EUPL-1.2
/** Tells others how many forms are held back. */
@NullMarked
package io.kogge.delegation.held.usecase;

import org.jspecify.annotations.NullMarked;
