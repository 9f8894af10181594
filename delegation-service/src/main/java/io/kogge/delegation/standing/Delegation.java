// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.kernel.page.Paged;
import java.util.Map;

/**
 * A mission's delegation at a glance: how many there are in each state, and the first of those whom staff work with.
 *
 * @param mission the mission
 * @param places the balance of its places
 * @param accepted how many of each kind of organisation have a place; kinds of which nobody has one may be missing
 * @param shown the first page of those in each state of the line; who waits in the order of the waiting list
 * @param counted how many there are in the other states
 */
public record Delegation(
        Mission mission,
        Places places,
        Map<OrganisationKind, Integer> accepted,
        Map<StandingState, Paged<Member>> shown,
        Map<StandingState, Long> counted) {

    /** Whether anybody is in this state of the line. */
    public boolean anybodyIn(StandingState state) {
        Paged<Member> page = shown.get(state);
        return page != null && page.total() > 0;
    }

    /** Whether nobody ever registered. */
    public boolean empty() {
        return shown.values().stream().allMatch(page -> page.total() == 0)
                && counted.values().stream().allMatch(count -> count == 0);
    }
}
