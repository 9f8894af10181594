// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.registration.model.Registration;
import java.time.Instant;
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

    /** Of this registration for the allocation's mission, at this moment. */
    static Standing of(Registration registration, Allocation allocation, Instant now) {
        if (registration.lapsed(now)) {
            return plain(StandingState.EXPIRED);
        }
        return switch (registration.state()) {
            case STARTED -> plain(StandingState.STARTED);
            case WITHDRAWN -> plain(StandingState.WITHDRAWN);
            case EXPIRED -> plain(StandingState.EXPIRED);
            case SUBMITTED ->
                allocation
                        .find(registration.id())
                        .map(entry -> decided(entry, allocation))
                        .orElse(plain(StandingState.SUBMITTED));
            case REPLACED -> plain(StandingState.REPLACED);
        };
    }

    private static Standing decided(Entry entry, Allocation allocation) {
        return switch (entry.decision()) {
            case UNDECIDED -> plain(StandingState.SUBMITTED);
            case ACCEPTED -> plain(StandingState.ACCEPTED);
            case WAITLISTED ->
                new Standing(StandingState.WAITLISTED, allocation.line().position(entry), null);
            case DECLINED -> new Standing(StandingState.DECLINED, 0, entry.reason());
            case WITHDRAWN -> plain(StandingState.WITHDRAWN);
        };
    }

    private static Standing plain(StandingState state) {
        return new Standing(state, 0, null);
    }
}
