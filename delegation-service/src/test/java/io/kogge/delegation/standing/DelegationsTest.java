// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.Notices;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.Meanwhile;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DelegationsTest {
    private final InMemoryDelegation delegation = new InMemoryDelegation();

    @Test
    void nobodyIsMissedWhereSomebodyLeavesWhileAllAreRead() {
        Mission mission = delegation.announce(TestMissions.hamburg("m", 300));
        List<String> ids = IntStream.range(0, 201).mapToObj("r%03d"::formatted).toList();
        for (String id : ids) {
            delegation
                    .enter
                    .enter(id, "m", Applicants.with(id + "@example.org"), Actor.staff("staff-1"))
                    .block();
            delegation.arrive("m", id);
        }
        RegistrationIndex index = Meanwhile.after(
                RegistrationIndex.class,
                delegation.index,
                "byIds",
                () -> delegation.hear("m", Notices.withdrawn("r000")));

        List<String> read = new Delegations(
                        delegation.missions, index, delegation.people, delegation.allocations, delegation.clock)
                .everybodyIn(mission, StandingState.ACCEPTED)
                .map(member -> member.registration().id())
                .collectList()
                .block();

        assertThat(read).containsExactlyElementsOf(ids);
        assertThat(delegation.allocations.find("m").block().line().accepted())
                .as("and somebody did leave")
                .containsEntry(OrganisationKind.BUSINESS, 200);
    }
}
