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
 * @param revision rises with every decision on the place; 0 while nobody could decide
 */
public record Standing(
        StandingState state, int waitingPosition, @Nullable DeclineReason reason, int revision) {

    /** Of this registration for the allocation's mission, at this moment. */
    static Standing of(Registration registration, Allocation allocation, Instant now) {
        Entry entry = allocation.find(registration.id()).orElse(null);
        int revision = entry == null ? 0 : entry.revision();
        if (registration.lapsed(now)) {
            return plain(StandingState.EXPIRED, revision);
        }
        return switch (registration.state()) {
            case STARTED -> plain(StandingState.STARTED, revision);
            case WITHDRAWN -> plain(StandingState.WITHDRAWN, revision);
            case EXPIRED -> plain(StandingState.EXPIRED, revision);
            case SUBMITTED -> entry == null ? plain(StandingState.SUBMITTED, revision) : decided(entry, allocation);
            case REPLACED -> plain(StandingState.REPLACED, revision);
        };
    }

    private static Standing decided(Entry entry, Allocation allocation) {
        int revision = entry.revision();
        return switch (entry.decision()) {
            case UNDECIDED -> plain(StandingState.SUBMITTED, revision);
            case ACCEPTED -> plain(StandingState.ACCEPTED, revision);
            case WAITLISTED ->
                new Standing(StandingState.WAITLISTED, allocation.line().position(entry), null, revision);
            case DECLINED -> new Standing(StandingState.DECLINED, 0, entry.reason(), revision);
            case NO_SHOW -> plain(StandingState.NO_SHOW, revision);
            case WITHDRAWN -> plain(StandingState.WITHDRAWN, revision);
        };
    }

    private static Standing plain(StandingState state, int revision) {
        return new Standing(state, 0, null, revision);
    }
}
