// SPDX-License-Identifier: EUPL-1.2
/** How missions, activities, agreements and the register say what they chose of the office's lists. */
@NullMarked
package io.kogge.mission.chosen;

import org.jspecify.annotations.NullMarked;
