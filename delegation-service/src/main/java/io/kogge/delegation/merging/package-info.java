// SPDX-License-Identifier: EUPL-1.2
/** Two records of one person become one. */
@NullMarked
package io.kogge.delegation.merging;

import org.jspecify.annotations.NullMarked;
