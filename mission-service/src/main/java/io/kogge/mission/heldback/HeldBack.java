// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

import java.time.Instant;

/**
 * Registrations for a mission that are held back, as too many came at once.
 *
 * @param since when the first of them was handed in
 */
record HeldBack(String missionId, int count, Instant since) {}
