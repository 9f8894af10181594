// SPDX-License-Identifier: EUPL-1.2
/** From the events to the views. */
@NullMarked
package io.kogge.mission.outcomes.events;

import org.jspecify.annotations.NullMarked;
