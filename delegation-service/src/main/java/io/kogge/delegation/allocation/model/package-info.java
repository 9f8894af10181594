// SPDX-License-Identifier: EUPL-1.2
/** The rules of the waiting list, in plain Java. */
@NullMarked
package io.kogge.delegation.allocation.model;

import org.jspecify.annotations.NullMarked;
