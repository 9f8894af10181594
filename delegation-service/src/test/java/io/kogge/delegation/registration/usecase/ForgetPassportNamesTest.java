// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a name as in the passport goes, by the moved clock. */
class ForgetPassportNamesTest {
    private static final Mission ASKS = TestMissions.askingPassportName(TestMissions.hamburg("asks", 9));

    private final InMemoryDelegation delegation = new InMemoryDelegation();

    @BeforeEach
    void somebodyGaveOne() {
        delegation.announce(ASKS);
        delegation.handIn("r1", "asks", Applicants.with("sanne@example.org").withPassportName("Sanne Maria Wiersma"));
        confirm("r1");
    }

    @Test
    void someDaysAfterTheMissionItGoesAndNotBefore() {
        delegation.clock.set(
                ASKS.endsAt().plus(InMemoryDelegation.PASSPORT_NAMES_KEPT).minusSeconds(1));
        assertThat(kept()).isTrue();
        delegation.clock.forward(Duration.ofSeconds(1));
        assertThat(kept()).isFalse();
        assertThat(delegation.registrations.registrant("r1").block().applicant().person())
                .as("the rest stays")
                .isEqualTo(Applicants.with("sanne@example.org").person());
    }

    @Test
    void itStaysForTheLastMissionThatAsksAndNotForOneThatDoesNot() {
        delegation.announce(TestMissions.hamburg("plain", 9));
        delegation.handIn("r2", "plain", Applicants.with("sanne@example.org"));
        confirm("r2");
        delegation.announce(TestMissions.askingPassportName(TestMissions.hamburg("asks-too", 9)));
        delegation.handIn("r3", "asks-too", Applicants.with("sanne@example.org"));
        withdraw("r1");
        assertThat(kept()).as("a form that may still be confirmed asks for it").isTrue();
        confirm("r3");
        assertThat(kept()).isTrue();
        withdraw("r3");
        assertThat(kept()).isFalse();
    }

    @Test
    void itGoesAsSoonAsThePersonWithdraws() {
        withdraw("r1");
        assertThat(kept()).isFalse();
    }

    @Test
    void itGoesWhereTheMissionIsCancelled() {
        delegation.known.put(
                "asks",
                TestMissions.askingPassportName(
                        TestMissions.hamburg("asks", 9, MissionState.CANCELLED, RegistrationWindow.CLOSED, 9)));
        assertThat(kept()).isFalse();
    }

    @Test
    void itGoesWhereTheMissionAsksNoMore() {
        delegation.known.put("asks", TestMissions.hamburg("asks", 9));
        assertThat(kept()).isFalse();
    }

    @Test
    void aMissionThatIsNotKnownHereIsNoReasonToForget() {
        delegation.known.remove("asks");
        assertThat(kept()).isTrue();
    }

    private boolean kept() {
        delegation.forgetPassportNames.run().block();
        return delegation
                        .registrations
                        .registrant("r1")
                        .block()
                        .person()
                        .state()
                        .details()
                        .passportName()
                != null;
    }

    private void confirm(String id) {
        delegation
                .registrations
                .registrant(id)
                .flatMap(delegation.confirm::confirm)
                .block();
    }

    private void withdraw(String id) {
        delegation.registrations.withdraw(id, Actor.person(id)).block();
    }
}
