// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.delegation.registration.model.RegistrationEvent.Confirmed;
import io.kogge.delegation.registration.model.RegistrationEvent.Corrected;
import io.kogge.delegation.registration.model.RegistrationEvent.Entered;
import io.kogge.delegation.registration.model.RegistrationEvent.Expired;
import io.kogge.delegation.registration.model.RegistrationEvent.Repeated;
import io.kogge.delegation.registration.model.RegistrationEvent.Started;
import io.kogge.delegation.registration.model.RegistrationEvent.Withdrawn;
import io.kogge.event.command.Decision;
import io.kogge.event.command.Rejection;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

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
        assertThat(decision.events()).containsExactly(new Started(LATE));
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
        assertThat(decision.events()).containsExactly(new Expired());
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
        Decision<Registration, RegistrationEvent> decision = submitted.correct(moved, Actor.STAFF);
        assertThat(decision.state().applicant()).isEqualTo(moved);
        assertThat(decision.state().linkVersion()).isEqualTo(2);
        assertThat(decision.events()).containsExactly(new Corrected(Actor.STAFF));

        assertThat(submitted.correct(SANNE, Actor.DELEGATE).events()).isEmpty();
        assertThatThrownBy(() -> started.correct(moved, Actor.STAFF)).hasMessage("registration-not-confirmed");
    }

    @Test
    void staysWithdrawn() {
        Decision<Registration, RegistrationEvent> decision = submitted.withdraw(Actor.DELEGATE);
        assertThat(decision.events()).containsExactly(new Withdrawn(Actor.DELEGATE));
        Registration withdrawn = decision.state();
        assertThat(withdrawn.withdraw(Actor.STAFF).events()).isEmpty();
        assertThatThrownBy(() -> withdrawn.confirm(NOW)).hasMessage("registration-withdrawn");
        assertThatThrownBy(() -> withdrawn.correct(SANNE.withEmail("x@y.example"), Actor.STAFF))
                .hasMessage("registration-withdrawn");
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
