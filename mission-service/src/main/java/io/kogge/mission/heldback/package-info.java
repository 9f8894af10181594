// SPDX-License-Identifier: EUPL-1.2
/** Registrations that are held back, as too many came at once: what the start page says of them, as other services' events tell. */
@NullMarked
package io.kogge.mission.heldback;

import org.jspecify.annotations.NullMarked;
