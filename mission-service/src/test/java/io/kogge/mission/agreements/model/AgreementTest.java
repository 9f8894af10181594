// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Ending CLOSED = new Ending(KnownDate.parse("2026-11"), "The office there was closed.");

    private final Agreement first =
            Agreement.sign("a", Samples.content("Friendship", "1989", "2026")).state();
    private final Agreement next =
            first.renewal(Samples.content("Friendship", "2026-12", "2031")).state();

    @Test
    void theRenewalNamesItsPredecessorAndIsTheSameHoweverOftenItIsTried() {
        assertThat(next.links()).isEqualTo(new Agreement.Links("a", "a", null, 0));
        assertThat(first.renewal(Samples.content("Other words", "2027", null))
                        .state()
                        .id())
                .isEqualTo(next.id())
                .isNotEqualTo("a");
        assertThat(next.renewalId()).isNotEqualTo(next.id());
    }

    @Test
    void whoHearsOfItsRenewalTwiceIsRenewedOnce() {
        Decision<Agreement, AgreementEvent> renewed = first.renewed(next.id());

        assertThat(renewed.state().state()).isEqualTo(AgreementState.RENEWED);
        assertThat(renewed.events()).hasExactlyElementsOfTypes(AgreementEvent.Renewed.class);
        assertThat(renewed.state().renewed(next.id()).events()).isEmpty();
        assertRefused(() -> renewed.state().renewal(next.kept()), "agreement-already-renewed");
        assertRefused(() -> renewed.state().end(CLOSED), "agreement-already-renewed");
        assertRefused(() -> renewed.state().remove(), "agreement-has-renewal");
    }

    @Test
    void aRenewalThatWasAMistakeLeavesRoomForAnother() {
        Decision<Agreement, AgreementEvent> undone =
                first.renewed(next.id()).state().renewalUndone(next.id());

        assertThat(undone.state().state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(undone.events()).hasExactlyElementsOfTypes(AgreementEvent.Changed.class);
        assertThat(undone.state().renewalId()).isNotEqualTo(next.id());
        // told late that it was renewed, and again that it was not
        assertThat(undone.state().renewed(next.id()).state()).isEqualTo(undone.state());
        assertThat(undone.state().renewalUndone(next.id()).state()).isEqualTo(undone.state());
        // never told of the renewal at all
        assertThat(first.renewalUndone(next.id()).state()).isEqualTo(undone.state());
        assertThat(first.renewalUndone(next.id()).events()).isEmpty();
    }

    @Test
    void whatStaysInTheOfficeIsNoNewsForOthers() {
        assertThat(first.correct(first.kept().terms(), List.of()).events()).isEmpty();
        assertThat(first.attach("file").state().kept().document()).isEqualTo("file");
        assertThat(first.attach("file").events()).isEmpty();
        assertThat(first.done(0, true).state().kept().obligations().get(0).done())
                .isTrue();
        assertRefused(() -> first.done(1, true), "obligation-not-found");
        assertThat(first.correct(Samples.terms("Peace", "1989", "2026"), List.of())
                        .events())
                .hasExactlyElementsOfTypes(AgreementEvent.Changed.class);
        assertThat(first.attach("file")
                        .state()
                        .correct(Samples.terms("Peace", "1989", null), List.of())
                        .state()
                        .kept()
                        .document())
                .isEqualTo("file");
    }

    @Test
    void itFollowsWhatItsThemesAreCalled() {
        Theme power = new Theme(Samples.ENERGY.id(), new Texts(Map.of("nl", "Stroom", "en", "Power")));

        assertThat(first.rename(power).state().kept().terms().themes()).containsExactly(power);
        assertThat(first.rename(power).events()).hasExactlyElementsOfTypes(AgreementEvent.Changed.class);
        assertThat(first.rename(Samples.ENERGY).events()).isEmpty();
        assertThat(next.remove().state().rename(power).events()).isEmpty();
    }

    @Test
    void closedItEndsWhenItWasClosedAndCanBeOpenedAgain() {
        Agreement closed = first.end(CLOSED).state();

        assertThat(closed.state()).isEqualTo(AgreementState.ENDED);
        assertThat(closed.ends()).isEqualTo(CLOSED.date());
        assertRefused(() -> closed.renewal(next.kept()), "agreement-already-ended");
        assertThat(closed.reopen().state()).isEqualTo(first);
        assertRefused(() -> first.end(new Ending(KnownDate.year(1988), null)), "invalid-input");
    }

    @Test
    void whereItWasClosedWhileItWasRenewedTheRenewalCounts() {
        Agreement renewed = first.end(CLOSED).state().renewed(next.id()).state();

        assertThat(renewed.state()).isEqualTo(AgreementState.RENEWED);
        assertThat(renewed.ending()).isEqualTo(CLOSED);
        assertRefused(renewed::reopen, "agreement-has-renewal");
        assertRefused(renewed::remove, "agreement-has-renewal");
        assertThat(renewed.renewalUndone(next.id()).state().state()).isEqualTo(AgreementState.ENDED);
    }

    @Test
    void itsRenewalIsNotSignedBeforeIt() {
        assertThat(first.renewal(Samples.content("Friendship", "1989-05", null)).events())
                .isNotEmpty();
        assertRefused(() -> first.renewal(Samples.content("Friendship", "1988", null)), "invalid-input");
    }

    @Test
    void ofWhatIsRemovedNothingIsKeptButItsPlaceInTheChain() {
        Agreement removed = next.remove().state();

        assertThat(removed.removed()).isTrue();
        assertThat(removed.links()).isEqualTo(next.links());
        assertRefused(removed::remove, "agreement-not-found");
        assertRefused(() -> removed.end(CLOSED), "agreement-not-found");
    }

    @Test
    void anEndBeforeTheSigningAndAPartyNamedTwiceAreFaults() {
        PartnerName oldenburg = PartnerName.of("Oldenburg", "DE");

        assertThat(AgreementRules.faults(Samples.terms("x", "2018-05", "2018"))).isEmpty();
        assertThat(AgreementRules.faults(Samples.terms("x", "2018-05", "2018-04")))
                .extracting(Rejection.Fault::code)
                .containsExactly("ends-before-signed");
        assertThat(AgreementRules.faults(
                        Samples.terms("x", "2018", null, oldenburg, PartnerName.of("OLDENBURG", "DE"))))
                .extracting(Rejection.Fault::field)
                .containsExactly("parties[1].name");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
