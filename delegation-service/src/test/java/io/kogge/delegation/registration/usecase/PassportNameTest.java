// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.command.Actor;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name as in the passport, from a form to the person and no further; mission "asks" asks for it, "plain" does not. */
class PassportNameTest {
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final Applicant PLAIN = Applicants.with("sanne@windkracht.example");
    private static final Applicant SANNE = PLAIN.withPassportName("Sanne Maria Wiersma");

    private final InMemoryDelegation delegation = new InMemoryDelegation();

    @BeforeEach
    void announce() {
        delegation.announce(TestMissions.askingPassportName(TestMissions.hamburg("asks", 9)));
        delegation.announce(TestMissions.hamburg("plain", 9));
    }

    @Test
    void theFormsNameWaitsWithTheFormUntilItsOwnLinkIsConfirmed() {
        delegation.handIn("r1", "asks", SANNE);
        assertThat(claimed("r1")).isEqualTo("Sanne Maria Wiersma");
        assertThat(known("r1")).isNull();
        delegation.confirmForm("r1");
        assertThat(known("r1")).isEqualTo("Sanne Maria Wiersma");
    }

    @Test
    void aStrangersFormChangesNothingAndTheLatestThatIsConfirmedCounts() {
        delegation.handIn("r1", "asks", SANNE);
        delegation.confirmForm("r1");
        delegation.announce(TestMissions.askingPassportName(TestMissions.hamburg("asks-too", 9)));
        delegation.handIn("r2", "asks-too", PLAIN.withPassportName("Susanna Wiersma"));
        assertThat(known("r1")).isEqualTo("Sanne Maria Wiersma");
        delegation.confirmForm("r2");
        assertThat(known("r1")).isEqualTo("Susanna Wiersma");
    }

    @Test
    void aMissionThatDoesNotAskTakesNoneAndLeavesTheOneThatIsKnown() {
        delegation.handIn("r1", "plain", SANNE);
        assertThat(claimed("r1")).isNull();
        delegation.confirmForm("r1");
        assertThat(known("r1")).isNull();

        delegation.handIn("r2", "asks", SANNE);
        delegation.confirmForm("r2");
        correct("r1", PLAIN.withPassportName("Typed where nobody asked"));
        assertThat(known("r1")).isEqualTo("Sanne Maria Wiersma");
    }

    @Test
    void whatAMissionAsksNoMoreIsNotTakenWhenItsFormIsConfirmed() {
        delegation.handIn("r1", "asks", SANNE);
        delegation.announce(TestMissions.hamburg("asks", 9));
        delegation.confirmForm("r1");
        assertThat(known("r1")).isNull();
    }

    @Test
    void whereItIsAskedItIsCorrectedAndTakenAway() {
        delegation.handIn("r1", "asks", PLAIN);
        correct("r1", SANNE);
        assertThat(claimed("r1")).as("before the form is confirmed").isEqualTo("Sanne Maria Wiersma");
        delegation.confirmForm("r1");
        correct("r1", PLAIN.withPassportName("Susanna Wiersma"));
        assertThat(known("r1")).isEqualTo("Susanna Wiersma");
        correct("r1", PLAIN);
        assertThat(known("r1")).isNull();
    }

    @Test
    void aCorrectionThatSaysNothingAboutItLeavesItAsItIs() {
        delegation.handIn("r1", "asks", SANNE);
        Correction silent = new Correction(PLAIN, false);
        delegation.registrations.correct("r1", version("r1"), silent, STAFF).block();
        assertThat(claimed("r1")).as("before the form is confirmed").isEqualTo("Sanne Maria Wiersma");
        delegation.confirmForm("r1");
        delegation.registrations.correct("r1", version("r1"), silent, STAFF).block();
        assertThat(known("r1")).isEqualTo("Sanne Maria Wiersma");
    }

    private long version(String id) {
        return delegation.registrations.registrant(id).block().version();
    }

    @Test
    void staffGiveItForWhomTheyEnterButOverwriteNobody() {
        delegation.enter.enter("r1", "asks", SANNE, STAFF).block();
        assertThat(known("r1")).isEqualTo("Sanne Maria Wiersma");
        assertThat(delegation.enter.enter("r2", "plain", PLAIN, STAFF).block().knownOtherwise())
                .isFalse();
        assertThat(known("r2")).isEqualTo("Sanne Maria Wiersma");
    }

    @Test
    void nothingOfItIsPublished() {
        delegation.handIn("r1", "asks", SANNE);
        delegation.confirmForm("r1");
        correct("r1", PLAIN.withPassportName("Susanna Wiersma"));
        assertThat(Stream.concat(
                                delegation.personStore.published().stream(),
                                delegation.registrationStore.published().stream())
                        .map(Outgoing::payload)
                        .map(Objects::toString))
                .isNotEmpty()
                .noneMatch(payload -> payload.contains("Maria") || payload.contains("Susanna"));
    }

    private void correct(String id, Applicant typed) {
        delegation
                .registrations
                .correct(id, version(id), new Correction(typed, true), STAFF)
                .block();
    }

    private @Nullable String claimed(String id) {
        Registration registration = delegation.registrations.get(id).block().state();
        return registration.claimed().passportName();
    }

    private @Nullable String known(String id) {
        return delegation
                .registrations
                .registrant(id)
                .block()
                .person()
                .state()
                .details()
                .passportName();
    }
}
