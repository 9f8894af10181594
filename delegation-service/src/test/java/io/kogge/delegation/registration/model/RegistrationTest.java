// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.delegation.missions.model.Progress;
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
import java.util.List;
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
            Registration.start("r", "m", SANNE, NOW, TWO_DAYS).state();
    private final Registration submitted = started.confirm(NOW).state();

    @Test
    void startsUnconfirmedWithADayToLapse() {
        Decision<Registration, RegistrationEvent> decision = Registration.start("r", "m", SANNE, NOW, TWO_DAYS);
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
        assertThat(decision.state().applicant()).isEqualTo(SANNE.erased());
        assertThat(decision.state().applicant().content()).doesNotContain("Sanne", "windkracht", "0123", "CEO");
        assertThat(submitted.expire(LATE).events()).isEmpty();
    }

    @Test
    void countsAtOnceWhenStaffEnterIt() {
        Decision<Registration, RegistrationEvent> decision = Registration.enter("r", "m", SANNE, NOW);
        assertThat(decision.state().state()).isEqualTo(RegistrationState.SUBMITTED);
        assertThat(decision.state().enteredByStaff()).isTrue();
        assertThat(decision.events()).containsExactly(new Entered(NOW));
    }

    @Test
    void takesCorrectionsAndRevokesLinksWithANewAddress() {
        Applicant moved = SANNE.withEmail("sanne@new.example");
        Decision<Registration, RegistrationEvent> decision = submitted.correct(moved, Progress.AHEAD, NOW);
        assertThat(decision.state().applicant()).isEqualTo(moved);
        assertThat(decision.state().linkVersion()).isEqualTo(2);
        assertThat(decision.events()).containsExactly(new Corrected(NOW));

        assertThat(submitted.correct(SANNE, Progress.AHEAD, NOW).events()).isEmpty();
        assertThatThrownBy(() -> started.correct(moved, Progress.AHEAD, NOW)).hasMessage("registration-not-confirmed");
    }

    @Test
    void staysWithdrawn() {
        Decision<Registration, RegistrationEvent> decision = submitted.withdraw(Progress.AHEAD, NOW);
        assertThat(decision.events()).containsExactly(new Withdrawn(NOW));
        Registration withdrawn = decision.state();
        assertThat(withdrawn.withdraw(Progress.OVER, NOW).events()).isEmpty();
        assertThatThrownBy(() -> withdrawn.confirm(NOW)).hasMessage("registration-withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"UNDERWAY, mission-begun", "OVER, mission-over", "CANCELLED, mission-cancelled"})
    void nobodyWithdrawsOnceTheMissionIsNotAheadAnyMore(Progress mission, String refusal) {
        for (Registration registration : List.of(started, submitted)) {
            assertThatThrownBy(() -> registration.withdraw(mission, NOW))
                    .isInstanceOf(Rejection.Conflict.class)
                    .hasMessage(refusal);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "AHEAD", mode = EnumSource.Mode.EXCLUDE)
    void whatWasAnsweredStandsOnceTheMissionIsNotAheadAnyMoreButThePersonCanBePutRight(Progress mission) {
        Applicant rewritten = new Applicant(
                SANNE.person(), new Organisation("Elsewhere", OrganisationKind.OTHER, null), null, "To be there");

        assertThatThrownBy(() -> submitted.correct(rewritten, mission, NOW))
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

        Person person = new Person("Sanne de Vries", "sanne@new.example", "en", ZoneId.of("Asia/Tokyo"));
        Applicant putRight = new Applicant(person, SANNE.organisation(), SANNE.role(), SANNE.motivation());
        Decision<Registration, RegistrationEvent> decision = submitted.correct(putRight, mission, LATE);
        assertThat(decision.state().applicant()).isEqualTo(putRight);
        assertThat(decision.events()).containsExactly(new Corrected(LATE));
    }

    @Test
    void whoWithdrewCanStillHaveTheAddressPutRight() {
        Registration withdrawn = submitted.withdraw(Progress.AHEAD, NOW).state();
        Applicant moved = SANNE.withEmail("sanne@new.example");

        assertThat(withdrawn.correct(moved, Progress.AHEAD, NOW).state().applicant())
                .isEqualTo(moved);
        assertThatThrownBy(() -> withdrawn.correct(
                        new Applicant(SANNE.person(), SANNE.organisation(), null, null), Progress.AHEAD, NOW))
                .isInstanceOf(Rejection.Invalid.class);
    }

    @Test
    void whatLapsedIsNeitherCorrectedNorWithdrawnEvenBeforeItIsSweptAway() {
        Applicant other = new Applicant(SANNE.person(), SANNE.organisation(), null, null);

        assertThatThrownBy(() -> started.correct(other, Progress.AHEAD, LATE)).hasMessage("registration-expired");
        assertThatThrownBy(() -> started.withdraw(Progress.AHEAD, LATE)).hasMessage("registration-expired");
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

    @Test
    void aDuplicateHoldsNothingThatWasFilledIn() {
        Registration duplicate = Registration.duplicate("r", "m", SANNE, NOW, Duration.ofHours(48))
                .state();
        assertThat(duplicate.state()).isEqualTo(RegistrationState.DUPLICATE);
        assertThat(duplicate.applicant().content()).doesNotContain("Sanne", "windkracht", "Windkracht");
    }
}
