// SPDX-License-Identifier: EUPL-1.2
/** Dates as people write them. */
@NullMarked
package io.kogge.mission.dates;

import org.jspecify.annotations.NullMarked;
