// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.DeclineReason;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands: what the registration says about itself, and what was decided on its place. The registration's
 * word goes first, as it is known sooner that somebody withdrew than that the place is free.
 *
 * @param state in one word
 * @param waitingPosition position on the waiting list, from 1; 0 for who does not wait
 * @param reason why declined; null for who was not
 */
public record Standing(
        StandingState state, int waitingPosition, @Nullable DeclineReason reason) {

    static Standing plain(StandingState state) {
        return new Standing(state, 0, null);
    }
}
