// SPDX-License-Identifier: EUPL-1.2
/** Dates that are known to a day, a month or a year. */
@NullMarked
package io.kogge.kernel.date;

import org.jspecify.annotations.NullMarked;
