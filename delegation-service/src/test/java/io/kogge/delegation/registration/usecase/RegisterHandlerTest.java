// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.people.storage.PersonDocument;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.contact.DelegateContact;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationReplaced;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationSubmitted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    void storesTheWishAndLooksNobodyUp() {
        delegation.register.register("r1", "m", SANNE).block();
        assertThat(delegation.personStore.all()).isEmpty();
        assertThat(delegation.registrationStore.all()).isEmpty();
        assertThat(delegation.wakeUp.calls()).isEqualTo(1);
    }

    @Test
    void aFormOfSomebodyNewMakesAPersonAndTellsNobodyElseWhoItIs() {
        register("r1", SANNE);

        assertThat(state("r1")).isEqualTo(RegistrationState.STARTED);
        assertThat(delegation.published(DelegateContact.class))
                .extracting(DelegateContact::getEmail, DelegateContact::getName)
                .containsExactly(tuple("Sanne@windkracht.example", ""));
        assertThat(delegation.published(RegistrationStarted.class))
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains(delegation.person("r1").id())
                .doesNotContain("Sanne", "windkracht");
        delegation.confirmForm("r1");
        assertThat(delegation.published(DelegateContact.class))
                .last()
                .extracting(DelegateContact::getName)
                .hasToString("Sanne Wiersma");
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
    void whileNobodyConfirmedTheLatestFormCountsAndEachHasALinkOfItsOwn() {
        register("held", Applicants.stranger("sanne@windkracht.example"));
        register("r1", SANNE);

        assertThat(state("held")).isEqualTo(RegistrationState.REPLACED);
        assertThat(delegation.published(RegistrationReplaced.class)).hasSize(1);
        assertThatThrownBy(() -> delegation.confirmForm("held")).hasMessage("registration-replaced");
        delegation.confirmForm("r1");
        assertThat(delegation.person("r1").details()).isEqualTo(SANNE.person());
        assertThat(delegation.personStore.all()).hasSize(1);
    }

    @Test
    void aStrangersFormChangesNothingAboutSomebodyKnown() {
        register("r1", SANNE);
        delegation.confirmForm("r1");
        delegation.announce(TestMissions.hamburg("n", 2));
        delegation.handIn("r2", "n", Applicants.stranger("sanne@windkracht.example"));

        assertThat(delegation.person("r2")).isEqualTo(delegation.person("r1"));
        assertThat(delegation.person("r1").details()).isEqualTo(SANNE.person());
        assertThat(delegation.published(DelegateContact.class)).hasSize(2);
        delegation.lapse();
        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        delegation.lapse();
        assertThat(state("r2")).isEqualTo(RegistrationState.EXPIRED);
        assertThat(delegation.person("r1").details()).isEqualTo(SANNE.person());
    }

    @Test
    void oneConfirmedAddressIsOnePersonOnAnyNumberOfMissions() {
        register("r1", SANNE);
        delegation.confirmForm("r1");
        delegation.announce(TestMissions.hamburg("n", 2));
        delegation.handIn("r2", "n", Applicants.with("sanne@WINDKRACHT.example"));
        delegation.confirmForm("r2");
        assertThat(delegation.person("r2").id())
                .isEqualTo(delegation.person("r1").id());
    }

    @Test
    void whoRegisteredAlreadyHearsOfASecondTryAndNobodyElseDoes() {
        register("r1", SANNE);
        delegation.confirmForm("r1");
        register("r2", Applicants.with("sanne@WINDKRACHT.example"));

        assertThat(delegation.published(RegistrationStarted.class)).hasSize(1);
        assertThat(delegation.published(RegistrationRepeated.class))
                .extracting(event -> event.getRegistration().getRegistrationId())
                .containsExactly("r1");
        assertThatThrownBy(() -> delegation.registrations.get("r2").block()).isInstanceOf(Rejection.NotFound.class);
    }

    @Test
    void aCorrectionEndsTheLinkToTheWrongAddress() {
        register("r1", Applicants.with("sanne@wnidkracht.example"));
        correct("r2", "r1");
        takeAll();
        assertThat(state("r1")).isEqualTo(RegistrationState.REPLACED);
        assertThatThrownBy(() -> delegation.confirmForm("r1")).hasMessage("registration-replaced");
        delegation.confirmForm("r2");
        assertThat(delegation.person("r2").details()).isEqualTo(SANNE.person());
    }

    @Test
    void aCorrectionLeavesWhatWasConfirmed() {
        register("r1", Applicants.with("joke@windkracht.example"));
        delegation.confirmForm("r1");
        correct("r2", "r1");
        takeAll();
        assertThat(state("r1")).isEqualTo(RegistrationState.SUBMITTED);
        assertThat(state("r2")).isEqualTo(RegistrationState.STARTED);
    }

    @Test
    void aCorrectionThatComesBeforeTheFormIsTakenOnIsNotLost() {
        delegation
                .register
                .register("r1", "m", Applicants.with("sanne@wnidkracht.example"))
                .block();
        correct("r2", "r1");
        takeAll();
        assertThat(state("r1")).isEqualTo(RegistrationState.REPLACED);
        assertThat(state("r2")).isEqualTo(RegistrationState.STARTED);
    }

    @Test
    void whatIsHeldBackIsNotTakenOnOnceItIsCorrected() {
        delegation.allowance =
                wish -> wish.id().equals("r1") ? Optional.of(delegation.clock.instant()) : Optional.empty();
        register("r1", Applicants.with("sanne@wnidkracht.example"));
        correct("r2", "r1");
        takeAll();
        assertThat(state("r2")).isEqualTo(RegistrationState.STARTED);
        delegation.allowance = wish -> Optional.empty();
        assertThat(delegation.wishes.open(delegation.clock.instant()).block()).isZero();
        takeAll();
        assertThatThrownBy(() -> state("r1")).isInstanceOf(Rejection.NotFound.class);
    }

    @Test
    void untilTheCorrectionIsTakenOnTheFormStands() {
        register("r1", Applicants.with("sanne@wnidkracht.example"));
        delegation.allowance = wish -> Optional.of(delegation.clock.instant());
        correct("r2", "r1");
        takeAll();
        assertThat(state("r1")).isEqualTo(RegistrationState.STARTED);
    }

    @Test
    void whatIsNotKeptAnyMoreIsNotCorrected() {
        register("r1", SANNE);
        delegation.wishes.forgetAnswers(Instant.now().plus(Duration.ofHours(1))).block();
        assertThatThrownBy(() -> correct("r2", "r1")).hasMessage("form-forgotten");
    }

    @Test
    void theIdOfASecondTryBehavesLikeThatOfAFirst() {
        register("r1", SANNE);
        delegation.confirmForm("r1");
        register("r2", SANNE);
        register("r2", SANNE);
        assertThatThrownBy(() -> register("r2", Applicants.with("other@windkracht.example")))
                .hasMessage("registration-exists");
        assertThat(delegation.published(RegistrationRepeated.class)).hasSize(1);
    }

    @Test
    void doneAgainAfterACrashAFormComesToTheSame() {
        Wish wish = new Wish("r1", "m", SANNE, delegation.clock.instant(), 1);
        TakeWish take = new TakeWish(
                delegation.find,
                delegation.registrationStore,
                delegation.index,
                delegation.clock,
                InMemoryDelegation.TO_CONFIRM);
        take.take(wish, null).block();
        take.take(wish, null).block();
        delegation.confirmForm("r1");
        take.take(wish, null).block();
        assertThat(delegation.published(RegistrationStarted.class)).hasSize(1);
        assertThat(delegation.published(RegistrationRepeated.class)).isEmpty();
        assertThat(delegation.personStore.all()).hasSize(1);
        assertThat(state("r1")).isEqualTo(RegistrationState.SUBMITTED);
    }

    @Test
    void aFormUnderAnIdThatStaffUsedIsTakenOnUnderAnother() {
        delegation
                .enter
                .enter("r1", "m", Applicants.with("guest@example.org"), Actor.staff("staff-1"))
                .block();
        register("r1", SANNE);
        assertThat(delegation.published(RegistrationStarted.class))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getRegistration().getRegistrationId()).isNotEqualTo("r1"));
    }

    @Test
    void aMissionIsFreeAgainAfterWithdrawingOrLapsing() {
        register("r1", SANNE);
        delegation.registrations.withdraw("r1", Actor.person("r1")).block();
        register("r2", SANNE);
        assertThat(state("r2")).isEqualTo(RegistrationState.STARTED);

        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        delegation.lapse();
        register("r3", SANNE);
        assertThat(state("r2")).isEqualTo(RegistrationState.EXPIRED);
        assertThat(state("r3")).isEqualTo(RegistrationState.STARTED);
        assertThat(delegation.published(PersonErased.class)).hasSize(1);
    }

    @Test
    void whatLapsedGivesWayAsLapsedAlsoBeforeItIsSweptAway() {
        register("r1", SANNE);
        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        register("r2", SANNE);

        assertThat(state("r1")).isEqualTo(RegistrationState.EXPIRED);
        assertThat(state("r2")).isEqualTo(RegistrationState.STARTED);
        delegation.lapse();
        assertThat(delegation.person("r2").state()).isEqualTo(PersonState.UNCONFIRMED);
    }

    @Test
    void lapsingErasesThePersonToo() {
        register("r1", SANNE);
        String id = delegation.person("r1").id();
        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        delegation.lapse();
        assertThat(delegation.personStore.published())
                .last()
                .satisfies(last -> assertThat(last.payload()).isNull())
                .satisfies(last -> assertThat(last.key()).isEqualTo(id));
        assertThat(PersonDocument.of(delegation.person("r1"), delegation.keys).addressKey())
                .isEqualTo(id);
    }

    @Test
    void afterLapsingNothingTellsWhatBecameOfAForm() {
        register("r1", SANNE);
        delegation.confirmForm("r1");
        register("r2", SANNE);
        register("r3", Applicants.with("free@windkracht.example"));
        delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        delegation.lapse();
        for (String id : List.of("r1", "r2")) {
            assertThatThrownBy(() -> register(id, SANNE)).hasMessage("registration-exists");
        }
        assertThatThrownBy(() -> register("r3", Applicants.with("free@windkracht.example")))
                .hasMessage("registration-exists");
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
        delegation.confirmForm("r1");
        delegation.confirmForm("r1");
        assertThat(delegation.published(RegistrationSubmitted.class)).hasSize(1);
    }

    @Test
    void aConfirmationDoesNotCountAfterTheMissionWasCancelled() {
        register("r1", SANNE);
        delegation.announce(TestMissions.hamburg("m", 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 2));
        assertThatThrownBy(() -> delegation.confirmForm("r1")).hasMessage("mission-cancelled");
    }

    @Test
    void staffEnterPeopleAlsoWhileRegistrationIsClosedAndAreToldOfAnAddressInUse() {
        register("r1", SANNE);
        delegation.confirmForm("r1");
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
                .last()
                .satisfies(event ->
                        assertThat(event.getRegistration().getEnteredByStaff()).isTrue());
    }

    @Test
    void whatStaffEnterTakesThePlaceOfAFormThatWaitsAndOverwritesNobodyKnown() {
        register("r1", Applicants.stranger("sanne@windkracht.example"));
        var entered =
                delegation.enter.enter("r2", "m", SANNE, Actor.staff("staff-1")).block();
        assertThat(entered.knownOtherwise()).isFalse();
        assertThat(state("r1")).isEqualTo(RegistrationState.REPLACED);
        assertThat(delegation.person("r2").details().name()).isEqualTo("Sanne Wiersma");

        delegation.announce(TestMissions.hamburg("n", 2));
        var known = delegation
                .enter
                .enter("r3", "n", Applicants.stranger("sanne@windkracht.example"), Actor.staff("staff-1"))
                .block();
        assertThat(known.knownOtherwise()).isTrue();
        assertThat(delegation.person("r3").details().name()).isEqualTo("Sanne Wiersma");
    }

    private void register(String id, Applicant applicant) {
        delegation.handIn(id, "m", applicant);
    }

    private void correct(String id, String earlier) {
        delegation.register.correct(id, "m", earlier, SANNE.person().email()).block();
    }

    private void takeAll() {
        delegation.takeWishes.takeAll().block();
    }

    private RegistrationState state(String id) {
        return delegation.registrations.get(id).block().state().state();
    }
}
