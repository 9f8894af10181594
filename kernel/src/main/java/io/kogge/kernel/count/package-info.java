// SPDX-License-Identifier: EUPL-1.2
/** Counts that the instances of a service share. */
@NullMarked
package io.kogge.kernel.count;

import org.jspecify.annotations.NullMarked;
