// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.Meanwhile;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
        delegation.confirmForm("r1");
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
        delegation.confirmForm("r2");
        delegation.announce(TestMissions.askingPassportName(TestMissions.hamburg("asks-too", 9)));
        delegation.handIn("r3", "asks-too", Applicants.with("sanne@example.org"));
        withdraw("r1");
        assertThat(kept()).as("a form that may still be confirmed asks for it").isTrue();
        delegation.confirmForm("r3");
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

    @Test
    void whatIsEnteredWhileItLooksIsForTheNextLook() {
        withdraw("r1");
        List<String> entered = new ArrayList<>(List.of("Susanna Wiersma", "Sanne Wiersma"));
        new ForgetPassportNames(
                        delegation.personStore,
                        delegation.peopleIndex,
                        delegation.index,
                        Meanwhile.after(
                                Missions.class, delegation.missions, "byId", () -> name("r1", entered.remove(0))),
                        InMemoryDelegation.eachAlone(),
                        delegation.clock,
                        InMemoryDelegation.PASSPORT_NAMES_KEPT)
                .run()
                .block();
        assertThat(entered).as("it was judged twice").isEmpty();
        assertThat(delegation.person("r1").details().passportName()).isEqualTo("Sanne Wiersma");
        assertThat(kept()).isFalse();
    }

    @Test
    void ofARecordThatWasMergedItStaysUntilItIsTakenOverAndNoLongerThanItIsNeeded() {
        delegation.announce(TestMissions.hamburg("plain", 9));
        delegation.handIn("r2", "plain", Applicants.with("other@example.org"));
        delegation.confirmForm("r2");
        String gone = delegation.person("r1").id();
        String goesOn = delegation.person("r2").id();
        delegation
                .personStore
                .change(
                        gone,
                        Command.by(Actor.staff("staff-1")),
                        record -> record.mergeInto(goesOn, delegation.clock.instant()))
                .block();
        assertThat(kept(gone)).as("before its registration is handed over").isTrue();
        delegation.handOver.handOver(gone, goesOn, Actor.staff("staff-1")).block();
        assertThat(kept(gone)).as("between").isTrue();
        withdraw("r1");
        assertThat(kept(gone)).isFalse();
    }

    private boolean kept(String personId) {
        delegation.forgetPassportNames.run().block();
        return delegation.people.get(personId).block().state().details().passportName() != null;
    }

    private void name(String registrationId, String passportName) {
        delegation
                .personStore
                .change(
                        delegation.person(registrationId).id(),
                        Command.by(Actor.staff("staff-1")),
                        now -> now.correct(now.details().withPassportName(passportName)))
                .block();
    }

    private boolean kept() {
        return kept(delegation.person("r1").id());
    }

    private void withdraw(String id) {
        delegation.registrations.withdraw(id, Actor.person(id)).block();
    }
}
