// SPDX-License-Identifier: EUPL-1.2
/** Counts that the instances of a service share for a while. */
@NullMarked
package io.kogge.event.count;

import org.jspecify.annotations.NullMarked;
