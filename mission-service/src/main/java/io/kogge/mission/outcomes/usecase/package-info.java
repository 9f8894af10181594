// SPDX-License-Identifier: EUPL-1.2
/** Reading the results of many missions. */
@NullMarked
package io.kogge.mission.outcomes.usecase;

import org.jspecify.annotations.NullMarked;
