// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import java.time.Instant;

/**
 * Forms for one mission that are held back, as too many came for one mailbox, one domain or the mission.
 *
 * @param count how many
 * @param since when the first of them was handed in (system time)
 * @param next when the first of them is looked at again (system time)
 */
public record HeldBack(String missionId, long count, Instant since, Instant next) {}
