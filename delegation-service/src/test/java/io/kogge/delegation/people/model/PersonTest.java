// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.delegation.people.model.PersonEvent.AddressAsked;
import io.kogge.delegation.people.model.PersonEvent.Erased;
import io.kogge.delegation.people.model.PersonEvent.LinksRaised;
import io.kogge.delegation.people.model.PersonEvent.Merged;
import io.kogge.delegation.people.model.PersonEvent.Reachable;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant LATE = NOW.plus(Duration.ofHours(48));
    private static final PersonDetails SANNE = details("Sanne", "sanne@windkracht.example");
    private static final PersonDetails STRANGER = details("Held", "sanne@windkracht.example");
    private static final PersonDetails ERASED = new PersonDetails("", "", null, SANNE.language(), SANNE.zone(), null);
    private static final AskedAddress WHERE = new AskedAddress("r", "m");

    private final Person appeared = Person.appear("p", SANNE, LATE).state();
    private final Person known = appeared.confirm(SANNE).state();
    private final Person entered = Person.enter("p", SANNE).state();

    @Test
    void beforeAnybodyConfirmedTheLatestFormCounts() {
        Decision<Person, PersonEvent> decision = appeared.handIn(STRANGER, LATE.plusSeconds(5));
        assertThat(decision.state().details()).isEqualTo(STRANGER);
        assertThat(decision.state().expiresAt()).isEqualTo(LATE.plusSeconds(5));
        assertThat(appeared.handIn(SANNE, LATE.minusSeconds(5)).events()).isEmpty();
    }

    @Test
    void aFormChangesNothingAboutSomebodyKnownUntilItsOwnLinkIsConfirmed() {
        assertThat(known.handIn(STRANGER, LATE.plusSeconds(5)).events()).isEmpty();
        Decision<Person, PersonEvent> decision = known.confirm(STRANGER);
        assertThat(decision.state().details()).isEqualTo(STRANGER);
        assertThat(decision.events()).containsExactly(new Reachable());
        assertThat(known.confirm(SANNE).events()).isEmpty();
    }

    @Test
    void staffVouchForWhoNobodyConfirmedAndOverwriteNobodyKnown() {
        Person vouched = appeared.vouch(STRANGER).state();
        assertThat(vouched.state()).isEqualTo(PersonState.CONFIRMED);
        assertThat(vouched.addressConfirmed()).isFalse();
        assertThat(vouched.details()).isEqualTo(STRANGER);
        assertThat(known.vouch(STRANGER).events()).isEmpty();
    }

    @Test
    void anotherAddressTakesEffectWhenItConfirmsAndEndsTheLinksThen() {
        Decision<Person, PersonEvent> asked = known.askForAddress("sanne@new.example", WHERE, NOW, LATE);
        assertThat(asked.state().details()).isEqualTo(SANNE);
        assertThat(asked.state().linkVersion()).isEqualTo(1);
        AddressChange change = new AddressChange(1, "sanne@new.example", LATE);
        assertThat(asked.events()).containsExactly(new AddressAsked(change, WHERE, true, NOW));

        Decision<Person, PersonEvent> taken = asked.state().takeAddress(1, NOW.plusSeconds(1));
        assertThat(taken.state().details().email()).isEqualTo("sanne@new.example");
        assertThat(taken.state().linkVersion()).isEqualTo(2);
        assertThat(taken.state().formerEmail()).isEqualTo("sanne@windkracht.example");
        assertThat(taken.events()).containsExactly(new LinksRaised(2, NOW.plusSeconds(1)));
        assertThat(taken.state().takeAddress(1, NOW).events()).isEmpty();
    }

    @Test
    void onlyAnAddressThatWasEverConfirmedIsTold() {
        assertThat(entered.askForAddress("sanne@new.example", WHERE, NOW, LATE).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        AddressAsked.class,
                        asked -> assertThat(asked.tellPresent()).isFalse());
    }

    @Test
    void aChangeIsConfirmedByItsOwnLinkAloneAndInTime() {
        Person first = known.askForAddress("one@new.example", WHERE, NOW, LATE).state();
        Person second = first.askForAddress("two@new.example", WHERE, NOW, LATE).state();
        assertThatThrownBy(() -> second.takeAddress(1, NOW)).hasMessage("link-revoked");
        assertThatThrownBy(() -> second.takeAddress(2, LATE)).hasMessage("address-change-expired");
        assertThatThrownBy(() -> second.takeAddress(3, NOW)).isInstanceOf(Rejection.NotFound.class);
    }

    @Test
    void askingAgainForTheSameMailboxMailsNobody() {
        Person asked =
                known.askForAddress("sanne@new.example", WHERE, NOW, LATE).state();
        assertThat(asked.askForAddress("Sanne@new.example", WHERE, NOW, LATE).events())
                .isEmpty();
        assertThat(asked.askForAddress("sanne@new.example", WHERE, LATE, LATE.plusSeconds(9))
                        .events())
                .hasSize(1);
    }

    @Test
    void theSameMailboxInAnotherSpellingIsTakenAtOnceAndDropsTheChange() {
        Person asked =
                known.askForAddress("sanne@new.example", WHERE, NOW, LATE).state();
        Decision<Person, PersonEvent> back = asked.askForAddress("Sanne@windkracht.example", WHERE, NOW, LATE);
        assertThat(back.state().details().email()).isEqualTo("Sanne@windkracht.example");
        assertThat(back.state().change()).isNull();
        assertThat(back.state().linkVersion()).isEqualTo(1);
        assertThatThrownBy(() -> back.state()
                        .askForAddress("x@new.example", WHERE, NOW, LATE)
                        .state()
                        .takeAddress(1, NOW))
                .hasMessage("link-revoked");
    }

    @Test
    void anAddressOfSomebodyElseIsTakenAllTheSameAndStaffAreAsked() {
        Person asked =
                known.askForAddress("sanne@new.example", WHERE, NOW, LATE).state();
        Person free = asked.takeAddress(1, NOW).state();
        Decision<Person, PersonEvent> shared = asked.shareAddress(1, "q", NOW);
        assertThat(shared.events()).isEqualTo(asked.takeAddress(1, NOW).events());
        assertThat(shared.state().details()).isEqualTo(free.details());
        assertThat(shared.state().holdsAddress()).isFalse();
        assertThat(shared.state().shared()).isEqualTo(new SharedAddress("q", NOW, SharedAddress.Step.OPEN));
        assertThat(shared.state().keepApart().state().shared())
                .isEqualTo(new SharedAddress("q", NOW, SharedAddress.Step.APART));
    }

    @Test
    void whomAnAddressIsSharedWithMayChangeAndWhatStaffDecidedHoldsForTheSamePersonOnly() {
        Person apart = known.askForAddress("sanne@new.example", WHERE, NOW, LATE)
                .state()
                .shareAddress(1, "q", NOW)
                .state()
                .keepApart()
                .state();
        assertThat(apart.shareWith("q", false).events()).isEmpty();
        assertThat(apart.shareWith("q2", true).state().shared())
                .isEqualTo(new SharedAddress("q2", NOW, SharedAddress.Step.APART));
        assertThat(apart.shareWith("q2", false).state().shared())
                .isEqualTo(new SharedAddress("q2", NOW, SharedAddress.Step.OPEN));
        assertThat(known.shareWith("q", false).events()).isEmpty();
    }

    @Test
    void mergingEndsTheLinksOfBothWhateverTheirVersions() {
        Person shared = known.askForAddress("sanne@new.example", WHERE, NOW, LATE)
                .state()
                .shareAddress(1, "q", NOW)
                .state();
        Decision<Person, PersonEvent> absorbed = shared.absorb(7, NOW);
        assertThat(absorbed.state().linkVersion()).isEqualTo(8);
        assertThat(absorbed.events()).containsExactly(new LinksRaised(8, NOW));
        assertThat(absorbed.state().absorb(7, NOW).events()).isEmpty();
        assertThat(absorbed.state().shared()).isNotNull();
        assertThat(absorbed.state().holdAlone().state().holdsAddress()).isTrue();

        Decision<Person, PersonEvent> merged = known.mergeInto("p2", NOW);
        assertThat(merged.events()).containsExactly(new Merged("p2", NOW));
        assertThat(merged.state().details()).isEqualTo(ERASED);
        assertThat(merged.state().mergeInto("p2", NOW).events()).isEmpty();
    }

    @Test
    void onlyWhoNobodyConfirmedGivesWay() {
        assertThat(appeared.giveWay("p2", NOW).events()).containsExactly(new Merged("p2", NOW));
        assertThat(appeared.giveWay("p2", NOW).state().giveWay("p2", NOW).events())
                .isEmpty();
        assertThatThrownBy(() -> known.giveWay("p2", NOW)).hasMessage("person-exists");
        assertThatThrownBy(() -> entered.giveWay("p2", NOW)).hasMessage("person-exists");
    }

    @Test
    void staffKeepApartAlsoWhereAMergerWasBegun() {
        Person merging = known.askForAddress("sanne@new.example", WHERE, NOW, LATE)
                .state()
                .shareAddress(1, "q", NOW)
                .state()
                .absorb(1, NOW)
                .state();
        assertThat(merging.keepApart().state().shared())
                .isEqualTo(new SharedAddress("q", NOW, SharedAddress.Step.APART));
        assertThat(merging.keepApart().state().keepApart().events()).isEmpty();
    }

    @Test
    void whoNobodyConfirmedIsErasedInTime() {
        assertThat(appeared.expire(LATE.minusMillis(1)).events()).isEmpty();
        Decision<Person, PersonEvent> decision = appeared.expire(LATE);
        assertThat(decision.events()).containsExactly(new Erased(LATE));
        assertThat(decision.state().details()).isEqualTo(ERASED);
        assertThat(known.expire(LATE).events()).isEmpty();
        assertThatThrownBy(() -> decision.state().handIn(SANNE, LATE)).hasMessage("person-gone");
        assertThatThrownBy(() -> decision.state().confirm(SANNE)).hasMessage("person-gone");
    }

    @Test
    void aNameAsInThePassportIsKeptOfKnownPeopleAloneAndTheLatestConfirmedFormThatSaysOneCounts() {
        PersonDetails said = SANNE.withPassportName("Sanne Maria Wiersma");
        Person unconfirmed = Person.appear("p", said, LATE).state();
        assertThat(unconfirmed.details().passportName()).isNull();
        assertThat(unconfirmed.handIn(said, LATE).events()).isEmpty();
        assertThat(known.handIn(said, LATE).events()).isEmpty();

        Person given = known.confirm(said).state();
        assertThat(given.details().passportName()).isEqualTo("Sanne Maria Wiersma");
        assertThat(given.confirm(SANNE).events())
                .as("a form without one says nothing about it")
                .isEmpty();
        assertThat(given.confirm(said.withPassportName("Susanna Wiersma"))
                        .state()
                        .details()
                        .passportName())
                .isEqualTo("Susanna Wiersma");
        assertThat(given.correct(SANNE).state().details().passportName())
                .as("corrected where it was shown")
                .isNull();
        assertThat(unconfirmed.vouch(said).state().details()).isEqualTo(said);
    }

    @Test
    void aNameAsInThePassportGoesWithThePersonAndWhenNoMissionNeedsIt() {
        Person given =
                known.confirm(SANNE.withPassportName("Sanne Maria Wiersma")).state();
        Person merged = given.mergeInto("p2", NOW).state();
        assertThat(merged.details())
                .as("until the other has what belonged to it")
                .isEqualTo(ERASED.withPassportName("Sanne Maria Wiersma"));
        assertThat(merged.forgetPassportName().state().details()).isEqualTo(ERASED);
        assertThat(given.forgetPassportName().state()).isEqualTo(known);
        assertThat(known.forgetPassportName().events()).isEmpty();
    }

    @Test
    void whoGoesOnKeepsTheirOwnNameAsInThePassportAndElseTakesTheOthers() {
        Person given =
                known.confirm(SANNE.withPassportName("Sanne Maria Wiersma")).state();
        assertThat(given.inheritPassportName("S. Wiersma").events()).isEmpty();
        assertThat(known.inheritPassportName("Sanne Maria Wiersma").state()).isEqualTo(given);
    }

    @Test
    void whatStaffLeaveOpenIsNotKnownOtherwise() {
        Person given =
                known.confirm(SANNE.withPassportName("Sanne Maria Wiersma")).state();
        assertThat(given.knownOtherwiseThan(SANNE)).isFalse();
        assertThat(given.knownOtherwiseThan(SANNE.withPassportName("S. Wiersma")))
                .isTrue();
        assertThat(given.knownOtherwiseThan(STRANGER)).isTrue();
    }

    @Test
    void whatWasHandedInBeforeThereWereNamesAsInThePassportIsStillTheSame() {
        assertThat(SANNE.content()).endsWith("Europe/Amsterdam");
        assertThat(SANNE.withPassportName("Sanne Maria Wiersma").content())
                .isEqualTo(SANNE.content() + "\u001fSanne Maria Wiersma");
    }

    @Test
    void showsNoPersonalDataAsText() {
        Person asked =
                known.askForAddress("sanne@new.example", WHERE, NOW, LATE).state();
        assertThat(asked.toString()).doesNotContain("Sanne", "sanne", "example");
    }

    private static PersonDetails details(String name, String email) {
        return new PersonDetails(name, email, null, "nl", ZoneId.of("Europe/Amsterdam"), null);
    }
}
