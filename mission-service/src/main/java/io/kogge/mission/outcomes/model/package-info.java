// SPDX-License-Identifier: EUPL-1.2
/** Results and their sums. */
@NullMarked
package io.kogge.mission.outcomes.model;

import org.jspecify.annotations.NullMarked;
