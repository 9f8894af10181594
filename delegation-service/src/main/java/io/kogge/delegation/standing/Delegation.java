// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import java.util.Comparator;
import java.util.List;

/**
 * Everybody who registered for a mission.
 *
 * @param mission the mission
 * @param places the balance of its places
 * @param members everybody, in the order they handed in their form
 */
public record Delegation(Mission mission, Places places, List<Member> members) {

    /** Takes a copy. */
    public Delegation {
        members = List.copyOf(members);
    }

    /**
     * Somebody who registered.
     *
     * @param registration the registration
     * @param applicant what was filled in, as it is known now
     * @param standing where the person stands
     */
    public record Member(Registration registration, Applicant applicant, Standing standing) {}

    /** Those in this state; who waits in the order of the waiting list. */
    public List<Member> in(StandingState state) {
        return members.stream()
                .filter(member -> member.standing().state() == state)
                .sorted(Comparator.comparingInt(member -> member.standing().waitingPosition()))
                .toList();
    }
}
