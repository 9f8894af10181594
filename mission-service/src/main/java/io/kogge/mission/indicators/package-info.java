// SPDX-License-Identifier: EUPL-1.2
/** Figures that the office keeps by hand, by year or school year, beside what the log counts. */
@NullMarked
package io.kogge.mission.indicators;

import org.jspecify.annotations.NullMarked;
