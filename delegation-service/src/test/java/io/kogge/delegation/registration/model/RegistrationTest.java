// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.registration.model.RegistrationEvent.Confirmed;
import io.kogge.delegation.registration.model.RegistrationEvent.Corrected;
import io.kogge.delegation.registration.model.RegistrationEvent.Entered;
import io.kogge.delegation.registration.model.RegistrationEvent.Expired;
import io.kogge.delegation.registration.model.RegistrationEvent.Repeated;
import io.kogge.delegation.registration.model.RegistrationEvent.Started;
import io.kogge.delegation.registration.model.RegistrationEvent.Withdrawn;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Duration TWO_DAYS = Duration.ofHours(48);
    private static final Instant LATE = NOW.plus(TWO_DAYS);
    private static final Applicant SANNE = Applicants.with("sanne@windkracht.example");

    private final Registration started =
            Registration.start("r", "m", "p", SANNE, NOW, LATE).state();
    private final Registration submitted = started.confirm(NOW).state();

    @Test
    void startsUnconfirmedWithADayToLapse() {
        Decision<Registration, RegistrationEvent> decision = Registration.start("r", "m", "p", SANNE, NOW, LATE);
        assertThat(decision.state().state()).isEqualTo(RegistrationState.STARTED);
        assertThat(decision.state().submittedAt()).isNull();
        assertThat(decision.events()).containsExactly(new Started(NOW, LATE));
    }

    @Test
    void countsOnceConfirmedAndConfirmingAgainChangesNothing() {
        Decision<Registration, RegistrationEvent> decision = started.confirm(NOW.plusSeconds(5));
        assertThat(decision.state().state()).isEqualTo(RegistrationState.SUBMITTED);
        assertThat(decision.state().submittedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(decision.events()).containsExactly(new Confirmed(NOW.plusSeconds(5)));
        assertThat(decision.state().confirm(LATE).events()).isEmpty();
    }

    @Test
    void cannotBeConfirmedTooLateEvenBeforeItIsSweptAway() {
        assertThatThrownBy(() -> started.confirm(LATE))
                .isInstanceOf(Rejection.Gone.class)
                .hasMessage("registration-expired");
    }

    @Test
    void lapsesWithoutConfirmationAndKeepsNothingPersonal() {
        assertThat(started.expire(LATE.minusMillis(1)).events()).isEmpty();

        Decision<Registration, RegistrationEvent> decision = started.expire(LATE);
        assertThat(decision.events()).containsExactly(new Expired(LATE));
        assertThat(decision.state().state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(decision.state().claimed()).isNull();
        assertThat(decision.state().applicant(PersonDetails.NONE).content())
                .doesNotContain("Sanne", "indkracht", "0123", "CEO");
        assertThat(submitted.expire(LATE).events()).isEmpty();
    }

    @Test
    void countsAtOnceWhenStaffEnterIt() {
        Decision<Registration, RegistrationEvent> decision = Registration.enter("r", "m", "p", SANNE, NOW);
        assertThat(decision.state().state()).isEqualTo(RegistrationState.SUBMITTED);
        assertThat(decision.state().enteredByStaff()).isTrue();
        assertThat(decision.events()).containsExactly(new Entered(NOW));
    }

    @Test
    void saysWhatTheFormSaysOfThePersonUntilThatIsConfirmed() {
        PersonDetails known =
                new PersonDetails("Sanne de Vries", "sanne@windkracht.example", null, "en", ZoneOffset.UTC, null);
        assertThat(started.applicant(known).person()).isEqualTo(SANNE.person());
        assertThat(submitted.applicant(known).person()).isEqualTo(known);
    }

    @Test
    void takesCorrectionsOfTheFormAndTellsThoseOfThePerson() {
        Applicant other = new Applicant(SANNE.person(), SANNE.organisation(), "CTO", null);
        Decision<Registration, RegistrationEvent> decision =
                submitted.correct(other, false, MissionProgress.AHEAD, NOW);
        assertThat(decision.state().role()).isEqualTo("CTO");
        assertThat(decision.events()).containsExactly(new Corrected(NOW));

        assertThat(submitted.correct(SANNE, false, MissionProgress.AHEAD, NOW).events())
                .isEmpty();
        assertThat(submitted.correct(SANNE, true, MissionProgress.AHEAD, NOW).events())
                .containsExactly(new Corrected(NOW));
    }

    @Test
    void whatTheFormSaysOfThePersonCanBeCorrectedBeforeItIsConfirmedButNotTheAddress() {
        PersonDetails putRight =
                new PersonDetails("Sanne", "Sanne@windkracht.example", null, "en", ZoneOffset.UTC, null);
        Applicant corrected = new Applicant(putRight, SANNE.organisation(), SANNE.role(), SANNE.motivation());
        assertThat(started.correct(corrected, false, MissionProgress.AHEAD, NOW)
                        .state()
                        .claimed())
                .isEqualTo(putRight);
        Applicant moved = Applicants.with("sanne@new.example");
        assertThatThrownBy(() -> started.correct(moved, false, MissionProgress.AHEAD, NOW))
                .hasMessage("registration-not-confirmed");
    }

    @Test
    void anotherAddressIsForWhoeverConfirmedTheFirst() {
        submitted.requireConfirmed(LATE);
        assertThatThrownBy(() -> started.requireConfirmed(NOW)).hasMessage("registration-not-confirmed");
        assertThatThrownBy(() -> started.requireConfirmed(LATE)).hasMessage("registration-expired");
        Registration replaced = started.replace(NOW).state();
        assertThatThrownBy(() -> replaced.requireConfirmed(NOW)).hasMessage("registration-replaced");
    }

    @Test
    void onlyOneThatCountsIsDecidedAboutAndEveryOtherSaysWhyItIsNot() {
        submitted.requireCounting();
        Map.of(
                        started,
                        "registration-not-confirmed",
                        submitted.withdraw(MissionProgress.AHEAD, NOW).state(),
                        "registration-withdrawn",
                        started.expire(LATE).state(),
                        "registration-expired",
                        started.replace(NOW).state(),
                        "registration-replaced")
                .forEach((other, why) -> assertThatThrownBy(other::requireCounting)
                        .isInstanceOf(Rejection.Conflict.class)
                        .hasMessage(why));
    }

    @Test
    void givesWayToALaterFormOnlyUntilItCounts() {
        Decision<Registration, RegistrationEvent> decision = started.replace(NOW);
        assertThat(decision.events()).containsExactly(new RegistrationEvent.Replaced(NOW));
        assertThat(decision.state().applicant(PersonDetails.NONE).content()).doesNotContain("Sanne", "indkracht");
        assertThatThrownBy(() -> decision.state().confirm(NOW))
                .isInstanceOf(Rejection.Gone.class)
                .hasMessage("registration-replaced");
        assertThat(submitted.replace(NOW).events()).isEmpty();
        assertThat(started.replace(LATE).events()).containsExactly(new Expired(LATE));
    }

    @Test
    void whatWasWithdrawnUnconfirmedIsErasedInItsTimeToo() {
        Registration withdrawn = started.withdraw(MissionProgress.AHEAD, NOW).state();
        assertThat(withdrawn.expire(LATE.minusMillis(1)).events()).isEmpty();
        assertThat(withdrawn.expire(LATE).state().claimed()).isNull();
        assertThat(submitted
                        .withdraw(MissionProgress.AHEAD, NOW)
                        .state()
                        .expire(LATE)
                        .events())
                .isEmpty();
    }

    @Test
    void whatWasWithdrawnUnconfirmedKeepsNoNameAsInThePassport() {
        Applicant named = SANNE.withPassportName("Sanne Maria Wiersma");
        Registration form = Registration.start("r", "m", "p", named, NOW, LATE).state();
        Registration withdrawn = form.withdraw(MissionProgress.AHEAD, NOW).state();
        assertThat(withdrawn.claimed()).isEqualTo(SANNE.person());
        assertThat(withdrawn
                        .correct(named, false, MissionProgress.AHEAD, NOW)
                        .state()
                        .claimed())
                .as("nor does a correction bring it back")
                .isEqualTo(SANNE.person());
    }

    @Test
    void movesToAnotherPersonOnce() {
        Decision<Registration, RegistrationEvent> decision = submitted.moveTo("q", true, NOW);
        assertThat(decision.state().personId()).isEqualTo("q");
        assertThat(decision.state().alongside()).isTrue();
        assertThat(decision.events()).containsExactly(new RegistrationEvent.Moved(NOW));
        assertThat(decision.state().moveTo("q", false, NOW).events()).isEmpty();
    }

    @Test
    void staysWithdrawn() {
        Decision<Registration, RegistrationEvent> decision = submitted.withdraw(MissionProgress.AHEAD, NOW);
        assertThat(decision.events()).containsExactly(new Withdrawn(NOW));
        Registration withdrawn = decision.state();
        assertThat(withdrawn.withdraw(MissionProgress.OVER, NOW).events()).isEmpty();
        assertThatThrownBy(() -> withdrawn.confirm(NOW)).hasMessage("registration-withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"UNDERWAY, mission-begun", "OVER, mission-over", "CANCELLED, mission-cancelled"})
    void nobodyWithdrawsOnceTheMissionIsNotAheadAnyMore(MissionProgress mission, String refusal) {
        for (Registration registration : List.of(started, submitted)) {
            assertThatThrownBy(() -> registration.withdraw(mission, NOW))
                    .isInstanceOf(Rejection.Conflict.class)
                    .hasMessage(refusal);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "AHEAD", mode = EnumSource.Mode.EXCLUDE)
    void whatWasAnsweredStandsOnceTheMissionIsNotAheadAnyMoreButThePersonCanBePutRight(MissionProgress mission) {
        Applicant rewritten = new Applicant(
                SANNE.person(), new Organisation("Elsewhere", OrganisationKind.OTHER, null), null, "To be there");

        assertThatThrownBy(() -> submitted.correct(rewritten, false, mission, NOW))
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Rejection.Fault::field, Rejection.Fault::code)
                                .containsExactly(
                                        tuple("role", "answer-stands"),
                                        tuple("organisation", "answer-stands"),
                                        tuple("organisationKind", "answer-stands"),
                                        tuple("kvkNumber", "answer-stands"),
                                        tuple("motivation", "answer-stands")));

        PersonDetails person = new PersonDetails(
                "Sanne de Vries", "sanne@windkracht.example", null, "en", ZoneId.of("Asia/Tokyo"), null);
        Applicant putRight = new Applicant(person, SANNE.organisation(), SANNE.role(), SANNE.motivation());
        Decision<Registration, RegistrationEvent> decision = submitted.correct(putRight, true, mission, LATE);
        assertThat(decision.events()).containsExactly(new Corrected(LATE));
    }

    @Test
    void whatLapsedIsNeitherCorrectedNorWithdrawnEvenBeforeItIsSweptAway() {
        Applicant other = new Applicant(SANNE.person(), SANNE.organisation(), null, null);

        assertThatThrownBy(() -> started.correct(other, false, MissionProgress.AHEAD, LATE))
                .hasMessage("registration-expired");
        assertThatThrownBy(() -> started.withdraw(MissionProgress.AHEAD, LATE)).hasMessage("registration-expired");
    }

    @Test
    void announcesASecondTryAtMostOnceAnHour() {
        Decision<Registration, RegistrationEvent> first = submitted.repeat(NOW);
        assertThat(first.events()).containsExactly(new Repeated(NOW));
        assertThat(first.state().repeat(NOW.plus(Duration.ofMinutes(59))).events())
                .isEmpty();
        assertThat(first.state().repeat(NOW.plus(Duration.ofHours(1))).events()).hasSize(1);
    }

    @Test
    void showsNoPersonalDataAsText() {
        assertThat(started.toString()).doesNotContain("Sanne", "windkracht", "Windkracht", "01234567", "CEO");
    }
}
