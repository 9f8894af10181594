// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import java.time.Instant;

/**
 * What the mission says about its places.
 *
 * @param sequence which of the mission's events said so; later ones replace earlier ones
 * @param capacity places in the delegation
 * @param promotionUntil from this moment on a free place is no longer given to the waiting list by itself
 * @param phase where the mission is
 */
public record Terms(long sequence, int capacity, Instant promotionUntil, Phase phase) {}
