// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationSweepTest {
    private static final Duration AFTER = Duration.ofSeconds(30);
    private final InMemoryDelegation delegation = new InMemoryDelegation();
    private final AllocationSweep sweep = new AllocationSweep(
            delegation.unheard,
            delegation.allocationIndex,
            delegation.allocations,
            InMemoryDelegation.eachAlone(),
            delegation.clock,
            AFTER);
    private final TermsSweep terms = new TermsSweep(
            delegation.missions,
            delegation.allocationIndex,
            delegation.allocations,
            InMemoryDelegation.eachAlone(),
            delegation.clock);

    @Test
    void bringsInWhoWasLeftBehindInOrderAndOnlyAfterAWhile() {
        delegation.announce(TestMissions.hamburg("m", 1));
        enter("r1");
        delegation.clock.forward(Duration.ofSeconds(1));
        enter("r2");
        sweep.run().block();
        assertThat(allocation().line().all()).isEmpty();

        delegation.clock.forward(AFTER.plusSeconds(1));
        sweep.run().block();
        assertThat(decision("r1")).isEqualTo(PlaceDecision.ACCEPTED);
        assertThat(decision("r2")).isEqualTo(PlaceDecision.WAITLISTED);
        assertThat(marked()).isEmpty();
    }

    @Test
    void takesOutWhoWithdrewAndGivesThePlaceOn() {
        delegation.announce(TestMissions.hamburg("m", 1));
        for (String id : new String[] {"r1", "r2"}) {
            enter(id);
            delegation.arrive("m", id);
        }
        delegation.registrations.withdraw("r1", Actor.staff("staff-1")).block();
        delegation.clock.forward(AFTER.plusSeconds(1));
        sweep.run().block();
        assertThat(decision("r1")).isEqualTo(PlaceDecision.WITHDRAWN);
        assertThat(decision("r2")).isEqualTo(PlaceDecision.ACCEPTED);
        assertThat(marked()).isEmpty();
    }

    @Test
    void hearingThatItCountsDoesNotTakeOffTheMarkOfItsWithdrawal() {
        delegation.announce(TestMissions.hamburg("m", 1));
        enter("r1");
        delegation.registrations.withdraw("r1", Actor.staff("staff-1")).block();
        delegation.arrive("m", "r1");
        assertThat(marked()).containsExactly("r1");
        delegation.clock.forward(AFTER.plusSeconds(1));
        sweep.run().block();
        assertThat(decision("r1")).isEqualTo(PlaceDecision.WITHDRAWN);
    }

    @Test
    void takesOverWhatTheMissionSaysWhereItsEventGotLost() {
        delegation.announce(TestMissions.hamburg("m", 1));
        delegation.announce(TestMissions.hamburg("other", 1));
        delegation.known.put("m", TestMissions.hamburg("m", 5, MissionState.ANNOUNCED, RegistrationWindow.OPEN, 2));
        long other = version("other");
        terms.run().block();
        assertThat(allocation().places().capacity()).isEqualTo(5);
        assertThat(version("other")).isEqualTo(other);
    }

    @Test
    void aMissionOrARegistrationThatCannotBeReadStopsNoneOfTheOthers() {
        delegation.announce(TestMissions.hamburg("m", 1));
        enter("r1");
        enter("r2");
        delegation.known.put("a", TestMissions.hamburg("a", 1));
        delegation.known.put("m", TestMissions.hamburg("m", 5, MissionState.ANNOUNCED, RegistrationWindow.OPEN, 2));
        delegation.unreadable.add("a");
        delegation.unreadable.add("r1");
        delegation.clock.forward(AFTER.plusSeconds(1));
        sweep.run().block();
        terms.run().block();
        assertThat(decision("r2")).isEqualTo(PlaceDecision.ACCEPTED);
        assertThat(allocation().places().capacity()).isEqualTo(5);
    }

    @Test
    void changesNothingWhereAllIsWell() {
        delegation.announce(TestMissions.hamburg("m", 1));
        enter("r1");
        delegation.arrive("m", "r1");
        delegation.clock.forward(AFTER.plusSeconds(1));
        long version = version("m");
        sweep.run().block();
        terms.run().block();
        assertThat(version("m")).isEqualTo(version);
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

    private PlaceDecision decision(String id) {
        return allocation().find(id).orElseThrow().decision();
    }

    private long version(String missionId) {
        return delegation.allocationStore.get(missionId).block().version();
    }

    private List<String> marked() {
        return delegation.registrationStore.all().stream()
                .map(Stored::state)
                .filter(one -> one.unheardSince() != null)
                .map(Registration::id)
                .toList();
    }
}
