// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationSweepTest {
    private static final Duration AFTER = Duration.ofSeconds(30);
    private final InMemoryDelegation delegation = new InMemoryDelegation();
    private final AllocationSweep sweep = new AllocationSweep(
            delegation.missions,
            delegation.index,
            delegation.allocations,
            InMemoryDelegation.eachAlone(),
            delegation.clock,
            AFTER);

    @Test
    void bringsInWhoWasLeftBehindInOrderAndOnlyAfterAWhile() {
        delegation.announce(TestMissions.hamburg("m", 1));
        enter("r1");
        delegation.clock.forward(Duration.ofSeconds(1));
        enter("r2");
        sweep.run().block();
        assertThat(allocation().entries()).isEmpty();

        delegation.clock.forward(AFTER.plusSeconds(1));
        sweep.run().block();
        assertThat(allocation().find("r1").orElseThrow().decision()).isEqualTo(PlaceDecision.ACCEPTED);
        assertThat(allocation().find("r2").orElseThrow().decision()).isEqualTo(PlaceDecision.WAITLISTED);
    }

    @Test
    void takesOutWhoWithdrewAndGivesThePlaceOn() {
        delegation.announce(TestMissions.hamburg("m", 1));
        for (String id : new String[] {"r1", "r2"}) {
            enter(id);
            delegation
                    .allocations
                    .submit("m", id, id, Command.by(Actor.system("test")))
                    .block();
        }
        delegation.registrations.withdraw("r1", Actor.staff("staff-1")).block();
        delegation.clock.forward(AFTER.plusSeconds(1));
        sweep.run().block();
        assertThat(allocation().find("r1").orElseThrow().decision()).isEqualTo(PlaceDecision.WITHDRAWN);
        assertThat(allocation().find("r2").orElseThrow().decision()).isEqualTo(PlaceDecision.ACCEPTED);
    }

    @Test
    void takesOverWhatTheMissionSaysWhereItsEventGotLost() {
        delegation.announce(TestMissions.hamburg("m", 1));
        enter("r1");
        delegation
                .allocations
                .submit("m", "r1", "r1", Command.by(Actor.system("test")))
                .block();
        delegation.known.put("m", TestMissions.hamburg("m", 5, MissionState.ANNOUNCED, RegistrationWindow.OPEN, 2));
        sweep.run().block();
        assertThat(allocation().places().capacity()).isEqualTo(5);
    }

    @Test
    void aMissionOrARegistrationThatCannotBeReadStopsNoneOfTheOthers() {
        delegation.announce(TestMissions.hamburg("a", 1));
        delegation.announce(TestMissions.hamburg("m", 1));
        enter("r1");
        enter("r2");
        delegation.unreadable.addAll(List.of("a", "r1"));
        delegation.clock.forward(AFTER.plusSeconds(1));
        sweep.run().block();
        assertThat(allocation().find("r2").orElseThrow().decision()).isEqualTo(PlaceDecision.ACCEPTED);
    }

    @Test
    void changesNothingWhereAllIsWell() {
        delegation.announce(TestMissions.hamburg("m", 1));
        enter("r1");
        delegation
                .allocations
                .submit("m", "r1", "r1", Command.by(Actor.system("test")))
                .block();
        delegation.clock.forward(AFTER.plusSeconds(1));
        long version = delegation.allocationStore.get("m").block().version();
        sweep.run().block();
        assertThat(delegation.allocationStore.get("m").block().version()).isEqualTo(version);
    }

    private void enter(String id) {
        delegation
                .enter
                .enter(id, "m", Applicants.with(id + "@example.org"), Actor.staff("staff-1"))
                .block();
    }

    private Allocation allocation() {
        return delegation.allocations.find("m").block();
    }
}
