// SPDX-License-Identifier: EUPL-1.2
/** What the office did in a period: counted from the log, told by staff, frozen for the council. */
@NullMarked
package io.kogge.mission.review;

import org.jspecify.annotations.NullMarked;
