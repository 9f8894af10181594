// SPDX-License-Identifier: EUPL-1.2
/** How far each mission's places are taken, as other services' events tell. */
@NullMarked
package io.kogge.mission.progress;

import org.jspecify.annotations.NullMarked;
