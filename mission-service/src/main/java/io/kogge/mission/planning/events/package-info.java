// SPDX-License-Identifier: EUPL-1.2
/** What others hear of missions. */
@NullMarked
package io.kogge.mission.planning.events;

import org.jspecify.annotations.NullMarked;
