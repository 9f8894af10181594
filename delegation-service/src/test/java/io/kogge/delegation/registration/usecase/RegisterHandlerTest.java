// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.contact.DelegateContact;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationSubmitted;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterHandlerTest {
    private static final Applicant SANNE = Applicants.with("Sanne@windkracht.example");
    private final InMemoryDelegation delegation = new InMemoryDelegation();

    @BeforeEach
    void announce() {
        delegation.announce(TestMissions.hamburg("m", 2));
    }

    @Test
    void storesAndPublishesTheFormAndTellsNobodyElseWhoItIs() {
        register("r1", SANNE);

        assertThat(state("r1")).isEqualTo(RegistrationState.STARTED);
        assertThat(delegation.published(DelegateContact.class))
                .extracting(DelegateContact::getEmail)
                .containsExactly("Sanne@windkracht.example");
        assertThat(delegation.published(RegistrationStarted.class))
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .doesNotContain("Sanne", "windkracht");
    }

    @Test
    void theSameIdWithTheSameContentIsTheSameWish() {
        register("r1", SANNE);
        register("r1", SANNE);
        assertThat(delegation.published(RegistrationStarted.class)).hasSize(1);
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        register("r1", SANNE);
        assertThatThrownBy(() -> register("r1", Applicants.with("other@windkracht.example")))
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessage("registration-exists");
    }

    @Test
    void anAddressInUseIsAnsweredTheSameAndOnlyItsHolderHearsOfIt() {
        register("r1", SANNE);
        register("r2", Applicants.with("sanne@WINDKRACHT.example"));

        assertThat(delegation.published(RegistrationStarted.class)).hasSize(1);
        assertThat(delegation.published(RegistrationRepeated.class))
                .extracting(event -> event.getRegistration().getRegistrationId())
                .containsExactly("r1");
        assertThatThrownBy(() -> delegation.registrations.get("r2").block()).isInstanceOf(Rejection.NotFound.class);
    }

    @Test
    void theIdOfASecondTryBehavesLikeThatOfAFirst() {
        register("r1", SANNE);
        register("r2", SANNE);
        register("r2", SANNE);
        assertThatThrownBy(() -> register("r2", Applicants.with("other@windkracht.example")))
                .hasMessage("registration-exists");
        assertThat(delegation.published(RegistrationRepeated.class)).hasSize(1);
    }

    @Test
    void anAddressIsFreeAgainAfterWithdrawingOrLapsing() {
        register("r1", SANNE);
        delegation.registrations.withdraw("r1", Actor.person("r1")).block();
        register("r2", SANNE);
        assertThat(state("r2")).isEqualTo(RegistrationState.STARTED);

        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        delegation.expiry.run().block();
        register("r3", SANNE);
        assertThat(state("r2")).isEqualTo(RegistrationState.EXPIRED);
        assertThat(state("r3")).isEqualTo(RegistrationState.STARTED);
        assertThat(delegation.published(RegistrationExpired.class)).hasSize(1);
    }

    @Test
    void anAddressIsFreeOnceItsRegistrationHasLapsedAlsoBeforeThatIsSweptAway() {
        register("r1", SANNE);
        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        register("r2", SANNE);

        assertThat(state("r1")).isEqualTo(RegistrationState.EXPIRED);
        assertThat(state("r2")).isEqualTo(RegistrationState.STARTED);
        assertThat(delegation.published(RegistrationRepeated.class)).isEmpty();
    }

    @Test
    void lapsingErasesTheContactToo() {
        register("r1", SANNE);
        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        delegation.expiry.run().block();
        assertThat(delegation.registrationStore.published())
                .last()
                .satisfies(last -> assertThat(last.payload()).isNull())
                .satisfies(last -> assertThat(last.key()).isEqualTo("r1"));
    }

    @Test
    void afterLapsingNothingTellsWhetherAFormWasTheSameOrItsAddressWasHeld() {
        register("r1", SANNE);
        confirm("r1");
        register("r2", SANNE);
        register("r3", Applicants.with("free@windkracht.example"));
        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        delegation.expiry.run().block();
        assertThatThrownBy(() -> register("r2", SANNE)).hasMessage("registration-exists");
        assertThatThrownBy(() -> register("r3", Applicants.with("free@windkracht.example")))
                .hasMessage("registration-exists");
        register("r1", SANNE);
    }

    @Test
    void registersOnlyWhileRegistrationIsOpen() {
        delegation.announce(TestMissions.hamburg("m", 2, MissionState.ANNOUNCED, RegistrationWindow.NOT_YET_OPEN, 2));
        assertThatThrownBy(() -> register("r1", SANNE)).hasMessage("registration-not-open-yet");

        delegation.announce(TestMissions.hamburg("m", 2, MissionState.ANNOUNCED, RegistrationWindow.OPEN, 3));
        delegation.clock.forward(Duration.ofDays(20));
        assertThatThrownBy(() -> register("r1", SANNE)).hasMessage("registration-closed");

        delegation.announce(TestMissions.hamburg("m", 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 4));
        assertThatThrownBy(() -> register("r1", SANNE)).hasMessage("mission-cancelled");
        assertThatThrownBy(() ->
                        delegation.register.register("r1", "unknown", SANNE).block())
                .hasMessage("mission-not-found");
    }

    @Test
    void repeatsTheAnswerAlsoAfterRegistrationClosed() {
        register("r1", SANNE);
        delegation.clock.forward(Duration.ofDays(20));
        register("r1", SANNE);
        assertThatThrownBy(() -> register("r1", Applicants.with("other@windkracht.example")))
                .hasMessage("registration-exists");
    }

    @Test
    void aConfirmationCountsAfterRegistrationClosed() {
        register("r1", SANNE);
        delegation.announce(TestMissions.hamburg("m", 2, MissionState.ANNOUNCED, RegistrationWindow.CLOSED, 2));
        confirm("r1");
        confirm("r1");
        assertThat(delegation.published(RegistrationSubmitted.class)).hasSize(1);
    }

    @Test
    void aConfirmationDoesNotCountAfterTheMissionWasCancelled() {
        register("r1", SANNE);
        delegation.announce(TestMissions.hamburg("m", 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 2));
        assertThatThrownBy(() -> confirm("r1")).hasMessage("mission-cancelled");
    }

    @Test
    void staffEnterPeopleAlsoWhileRegistrationIsClosedAndAreToldOfAnAddressInUse() {
        register("r1", SANNE);
        delegation.announce(TestMissions.hamburg("m", 2, MissionState.ANNOUNCED, RegistrationWindow.CLOSED, 2));
        assertThatThrownBy(() -> delegation
                        .enter
                        .enter("r2", "m", SANNE, Actor.staff("staff-1"))
                        .block())
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        no -> assertThat(no.faults())
                                .extracting(Rejection.Fault::field)
                                .containsExactly("email"));

        delegation
                .enter
                .enter("r2", "m", Applicants.with("guest@example.org"), Actor.staff("staff-1"))
                .block();
        assertThat(delegation.published(RegistrationSubmitted.class))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getRegistration().getEnteredByStaff()).isTrue());
    }

    private void register(String id, Applicant applicant) {
        delegation.register.register(id, "m", applicant).block();
    }

    private void confirm(String id) {
        delegation.registrations.get(id).flatMap(delegation.confirm::confirm).block();
    }

    private RegistrationState state(String id) {
        return delegation.registrations.get(id).block().state().state();
    }
}
