// SPDX-License-Identifier: EUPL-1.2
/** Missions as calendar files. */
@NullMarked
package io.kogge.delegation.calendar;

import org.jspecify.annotations.NullMarked;
