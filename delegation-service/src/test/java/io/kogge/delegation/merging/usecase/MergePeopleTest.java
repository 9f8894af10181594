// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.delegation.merging.events.SharedAddresses;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.delegation.people.usecase.ConfirmAddress;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.Meanwhile;
import io.kogge.delegation.support.TestMissions;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.Topic;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import io.kogge.schemas.registration.RegistrationMoved;
import io.kogge.schemas.registration.RegistrationRepeated;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergePeopleTest {
    private static final Actor STAFF = Actor.staff("staff-1");

    private final InMemoryDelegation delegation = new InMemoryDelegation();

    @BeforeEach
    void twoRecordsOfOneMailbox() {
        for (String mission : List.of("m", "n")) {
            delegation.announce(TestMissions.hamburg(mission, 9));
        }
        confirmed("kept", "m", "old@example.org");
        confirmed("double", "m", "sanne@example.org");
        confirmed("other", "n", "sanne@example.org");
        moves("kept", "sanne@example.org");
    }

    @Test
    void afterMergingEverythingIsOnePersonsAndADoubleIsMarked() {
        Person kept = person("kept");
        Person other = person("other");
        assertThat(delegation.merge.proposals().collectList().block())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.ofOther()).hasSize(2));

        delegation.merge.merge(kept.id(), seen(kept.id()), STAFF).block();

        for (String id : List.of("double", "other")) {
            assertThat(person(id).id()).isEqualTo(kept.id());
        }
        assertThat(alongside("double")).isTrue();
        assertThat(alongside("other")).isFalse();
        assertThat(delegation.people.get(other.id()).block().state().state()).isEqualTo(PersonState.MERGED);
        assertThat(delegation.find.at(List.of("sanne@example.org")).block().values())
                .extracting(Person::id)
                .containsExactly(kept.id());
        assertThat(delegation.published(PersonMerged.class)).hasSize(1);
        assertThat(delegation.published(RegistrationMoved.class)).hasSize(2);
        assertThat(person("kept").linkVersion()).isGreaterThan(Math.max(kept.linkVersion(), other.linkVersion()));
        assertThat(delegation.merge.proposals().collectList().block()).isEmpty();
        assertThatThrownBy(() -> delegation
                        .merge
                        .merge(kept.id(), seen(kept.id()), STAFF)
                        .block())
                .hasMessage("no-merge-proposal");
    }

    @ParameterizedTest
    @CsvSource({"Kept Name, Other Name, Kept Name", ", Other Name, Other Name", ", ,"})
    void whoGoesOnKeepsTheirOwnNameAsInThePassportAndElseTakesTheOthers(String own, String others, String after) {
        names("kept", own);
        names("other", others);
        String kept = person("kept").id();
        String other = person("other").id();
        delegation.merge.merge(kept, seen(kept), STAFF).block();
        assertThat(person("kept").details().passportName()).isEqualTo(after);
        assertThat(delegation.people.get(other).block().state().details().passportName())
                .isNull();
    }

    private void names(String registration, String passportName) {
        delegation
                .personStore
                .change(
                        person(registration).id(),
                        Command.by(STAFF),
                        now -> now.correct(now.details().withPassportName(passportName)))
                .block();
    }

    @Test
    void whatACrashCutOffIsEndedByPressingTheButtonAgain() {
        Person kept = person("kept");
        Person other = person("other");
        var now = delegation.clock.instant();
        var command = Command.by(STAFF);
        delegation
                .personStore
                .change(other.id(), command, gone -> gone.mergeInto(kept.id(), now))
                .then(delegation.personStore.change(
                        kept.id(), command, goesOn -> goesOn.absorb(other.linkVersion(), now)))
                .block();
        assertThat(delegation.merge.proposals().collectList().block()).hasSize(1);

        delegation.merge.merge(kept.id(), seen(kept.id()), STAFF).block();
        assertThat(person("other").id()).isEqualTo(kept.id());
        assertThat(delegation.published(LinkVersionRaised.class)).hasSize(2);
        assertThat(delegation.merge.proposals().collectList().block()).isEmpty();
    }

    @Test
    void ofAMergerThatACrashCutOffTheAddressIsLeftWhateverStaffDecideThen() {
        Person kept = person("kept");
        delegation
                .personStore
                .change(
                        person("other").id(),
                        Command.by(STAFF),
                        gone -> gone.mergeInto(kept.id(), delegation.clock.instant()))
                .block();
        heard();
        delegation.merge.keepApart(kept.id(), seen(kept.id()), STAFF).block();
        assertThat(held("sanne@example.org")).containsExactly(kept.id());
        assertThat(proposals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofAMergerThatACrashCutOffWhatTheOtherLeftIsThePersonsButNotItsNameWhereStaffKeepThemApart(boolean absorbed) {
        names("other", "Other Name");
        Person kept = person("kept");
        Person other = person("other");
        cutOff(kept, other, absorbed);
        assertThat(person("kept").details().passportName())
                .as("before staff decide")
                .isNull();
        delegation.merge.keepApart(kept.id(), seen(kept.id()), STAFF).block();
        for (String id : List.of("double", "other")) {
            assertThat(person(id).id()).isEqualTo(kept.id());
        }
        assertThat(person("kept").details().passportName()).isNull();
        assertThat(nameOf(other.id())).isNull();
        assertThat(held("sanne@example.org")).containsExactly(kept.id());
        assertThat(proposals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNameOfARecordThatWasMergedIsKeptThereUntilTheMergerEnds(boolean absorbed) {
        names("other", "Other Name");
        Person kept = person("kept");
        Person other = person("other");
        cutOff(kept, other, absorbed);
        assertThat(nameOf(other.id())).isEqualTo("Other Name");
        delegation.merge.merge(kept.id(), seen(kept.id()), STAFF).block();
        assertThat(person("kept").details().passportName()).isEqualTo("Other Name");
        assertThat(nameOf(other.id())).isNull();
    }

    @Test
    void whatAMergerLeftThatACrashCutOffComesAlongWhereSomebodyElseHasTheAddressByThen() {
        names("other", "Other Name");
        Person kept = person("kept");
        Person other = person("other");
        cutOff(kept, other, false);
        confirmed("between", "n", "sanne@example.org");
        heard();
        assertThat(proposals())
                .containsExactly(kept.id() + '/' + person("between").id());
        assertThat(person("other").id()).isEqualTo(kept.id());
        assertThat(person("kept").details().passportName()).isEqualTo("Other Name");
        assertThat(nameOf(other.id())).isNull();
    }

    private void cutOff(Person kept, Person other, boolean absorbed) {
        Instant now = delegation.clock.instant();
        delegation
                .personStore
                .change(other.id(), Command.by(STAFF), gone -> gone.mergeInto(kept.id(), now))
                .block();
        if (absorbed) {
            delegation
                    .personStore
                    .change(kept.id(), Command.by(STAFF), goesOn -> goesOn.absorb(other.linkVersion(), now))
                    .block();
        }
    }

    private String nameOf(String personId) {
        return delegation.people.get(personId).block().state().details().passportName();
    }

    @Test
    void oneThatCannotBeFollowedKeepsNoneOfTheOthersFromIt() {
        confirmed("fourth", "n", "fourth@example.org");
        moves("fourth", "sanne@example.org");
        String other = person("other").id();
        List<String> sharing =
                delegation.peopleIndex.sharingWith(other).collectList().block();
        assertThat(sharing).hasSize(2);
        moves("other", "elsewhere@example.org");
        delegation.personStore.fails(sharing.get(0));
        assertThatThrownBy(() -> delegation.sharing.changed(other).block()).hasMessageContaining("cannot be read");
        assertThat(held("sanne@example.org")).containsExactly(sharing.get(1));
    }

    @Test
    void whoeverConfirmsBetweenTheLookAndTheWriteDoesNotGiveWay() {
        delegation.handIn("typed", "n", Applicants.stranger("third@example.org"));
        String typed = person("typed").id();
        PeopleIndex index = Meanwhile.after(
                PeopleIndex.class,
                delegation.peopleIndex,
                "byAddressKey",
                () -> delegation
                        .registrations
                        .registrant("typed")
                        .flatMap(delegation.confirm::confirm)
                        .block());
        FindPerson find = new FindPerson(delegation.personStore, index, delegation.keys);
        delegation
                .registrations
                .askForAddress("kept", "third@example.org", STAFF)
                .block();
        new ConfirmAddress(delegation.personStore, find, delegation.giveWay, delegation.clock)
                .confirm(person("kept").id(), person("kept").changesAsked())
                .block();
        assertThat(person("typed").id()).isEqualTo(typed);
        assertThat(proposals()).containsExactly(person("kept").id() + '/' + typed);
    }

    @Test
    void twoPeopleWithOneMailboxStayTwo() {
        Person kept = person("kept");
        delegation.merge.keepApart(kept.id(), seen(kept.id()), STAFF).block();
        assertThat(delegation.merge.proposals().collectList().block()).isEmpty();
        assertThat(person("other").id()).isNotEqualTo(kept.id());
        assertThat(person("kept").details().email()).isEqualTo("sanne@example.org");
    }

    @Test
    void whereTheOtherMovedAwayTheAddressIsThePersonsAlone() {
        Person kept = person("kept");
        moves("other", "elsewhere@example.org");
        assertThatThrownBy(() -> delegation
                        .merge
                        .merge(kept.id(), seen(kept.id()), STAFF)
                        .block())
                .hasMessage("no-merge-proposal");
        assertThat(delegation.find.at(List.of("sanne@example.org")).block().values())
                .extracting(Person::id)
                .containsExactly(kept.id());
    }

    @Test
    void aRecordThatNobodyConfirmedGivesWayByItself() {
        delegation.handIn("typed", "n", Applicants.stranger("third@example.org"));
        String typed = person("typed").id();
        moves("kept", "third@example.org");
        assertThat(delegation.find.at(List.of("third@example.org")).block().values())
                .extracting(Person::id)
                .containsExactly(person("kept").id());
        assertThat(delegation.people.get(typed).block().state().mergedInto())
                .isEqualTo(person("kept").id());
        assertThat(person("typed").id()).isEqualTo(person("kept").id());
        assertThat(delegation.registrations.get("typed").block().state().state())
                .isEqualTo(RegistrationState.STARTED);
    }

    @Test
    void aFormOfARecordThatGivesWayStandsBackWhereItsOwnerRegisteredAlready() {
        delegation.handIn("typed", "m", Applicants.stranger("third@example.org"));
        moves("kept", "third@example.org");
        assertThat(delegation.registrations.get("typed").block().state().state())
                .isEqualTo(RegistrationState.REPLACED);
        assertThat(delegation.published(RegistrationRepeated.class)).hasSize(1);
    }

    @Test
    void whatWasLeftWithARecordThatGaveWayGoesWhereTheRestWent() {
        delegation.handIn("typed", "n", Applicants.stranger("third@example.org"));
        Person gone = delegation
                .personStore
                .change(
                        person("typed").id(),
                        Command.by(STAFF),
                        typed -> typed.mergeInto(person("kept").id(), delegation.clock.instant()))
                .block()
                .state();
        delegation.giveWay.finish(gone).block();
        assertThat(person("typed").id()).isEqualTo(person("kept").id());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onceTheOtherMovedAwayFormsWithTheAddressAreThePersonsWhateverStaffDecided(boolean apart) {
        String kept = person("kept").id();
        if (apart) {
            delegation.merge.keepApart(kept, seen(kept), STAFF).block();
        }
        moves("other", "elsewhere@example.org");
        heard();
        assertThat(delegation.merge.proposals().collectList().block()).isEmpty();
        delegation.handIn("again", "n", Applicants.with("sanne@example.org"));
        assertThat(person("again").id()).isEqualTo(kept);
    }

    @Test
    void whoeverRegisteredFromTheAddressMeanwhileGivesWayToThePerson() {
        moves("other", "elsewhere@example.org");
        delegation.handIn("between", "n", Applicants.with("sanne@example.org"));
        assertThat(person("between").id()).isNotEqualTo(person("kept").id());
        heard();
        assertThat(person("between").id()).isEqualTo(person("kept").id());
        assertThat(held("sanne@example.org")).containsExactly(person("kept").id());
        assertThat(delegation.merge.proposals().collectList().block()).isEmpty();
    }

    @Test
    void whoeverConfirmedFromTheAddressMeanwhileIsWhomStaffAreAskedAbout() {
        delegation
                .merge
                .keepApart(person("kept").id(), seen(person("kept").id()), STAFF)
                .block();
        moves("other", "elsewhere@example.org");
        confirmed("between", "n", "sanne@example.org");
        heard();
        assertThat(proposals())
                .containsExactly(person("kept").id() + '/' + person("between").id());
        delegation
                .merge
                .merge(person("kept").id(), seen(person("kept").id()), STAFF)
                .block();
        assertThat(person("between").id()).isEqualTo(person("kept").id());
        assertThat(proposals()).isEmpty();
    }

    @Test
    void whoeverComesWhileTwoRecordsAreMergedDoesNotKeepThatFromEnding() {
        Person kept = person("kept");
        Person other = person("other");
        Instant now = delegation.clock.instant();
        delegation
                .personStore
                .change(other.id(), Command.by(STAFF), gone -> gone.mergeInto(kept.id(), now))
                .then(delegation.personStore.change(
                        kept.id(), Command.by(STAFF), goesOn -> goesOn.absorb(other.linkVersion(), now)))
                .block();
        confirmed("between", "n", "sanne@example.org");
        delegation.merge.merge(kept.id(), seen(kept.id()), STAFF).block();
        assertThat(person("other").id()).isEqualTo(kept.id());
        assertThat(proposals())
                .containsExactly(kept.id() + '/' + person("between").id());
    }

    @Test
    void threeAtOneMailboxAreMergedOneAfterTheOther() {
        confirmed("fourth", "n", "fourth@example.org");
        moves("fourth", "sanne@example.org");
        delegation
                .merge
                .merge(person("kept").id(), seen(person("kept").id()), STAFF)
                .block();
        heard();
        assertThat(proposals())
                .containsExactly(person("fourth").id() + '/' + person("kept").id());
        delegation
                .merge
                .merge(person("fourth").id(), seen(person("fourth").id()), STAFF)
                .block();
        assertThat(proposals()).isEmpty();
        for (String id : List.of("kept", "double", "other")) {
            assertThat(person(id).id()).isEqualTo(person("fourth").id());
        }
    }

    @Test
    void whatStaffDecidedAboutTwoHoldsWhenOneTurnsOutToBeSomebodyElse() {
        confirmed("fourth", "n", "fourth@example.org");
        moves("fourth", "sanne@example.org");
        delegation
                .merge
                .keepApart(person("fourth").id(), seen(person("fourth").id()), STAFF)
                .block();
        delegation
                .merge
                .merge(person("kept").id(), seen(person("kept").id()), STAFF)
                .block();
        heard();
        assertThat(proposals()).isEmpty();
        assertThat(person("fourth").shared().otherId()).isEqualTo(person("kept").id());
    }

    @Test
    void whoHearsOfAMergerBeforeItHasEndedLeavesTheAddressToTheOneThatGoesOn() {
        confirmed("fourth", "n", "fourth@example.org");
        moves("fourth", "sanne@example.org");
        String fourth = person("fourth").id();
        delegation.merge.keepApart(fourth, seen(fourth), STAFF).block();
        Person kept = person("kept");
        Person other = person("other");
        delegation
                .personStore
                .change(other.id(), Command.by(STAFF), gone -> gone.mergeInto(kept.id(), delegation.clock.instant()))
                .block();

        heard();
        heard();
        assertThat(held("sanne@example.org")).isEmpty();
        assertThat(proposals()).containsExactly(kept.id() + '/' + other.id());

        delegation.merge.merge(kept.id(), seen(kept.id()), STAFF).block();
        heard();
        assertThat(held("sanne@example.org")).containsExactly(kept.id());
        assertThat(proposals()).isEmpty();
        assertThat(person("kept").linkVersion()).isGreaterThan(Math.max(kept.linkVersion(), other.linkVersion()));
        assertThat(person("fourth").shared())
                .extracting(SharedAddress::otherId, SharedAddress::step)
                .containsExactly(kept.id(), SharedAddress.Step.APART);
    }

    @Test
    void whoeverItIsSharedWithByNowIsFollowedToo() {
        moves("other", "elsewhere@example.org");
        confirmed("between", "n", "sanne@example.org");
        String between = person("between").id();
        heard();
        assertThat(proposals()).containsExactly(person("kept").id() + '/' + between);
        moves("between", "further@example.org");
        heard();
        assertThat(held("sanne@example.org")).containsExactly(person("kept").id());
    }

    /** Everything that was told of people until now is heard, once more. */
    private void heard() {
        SharedAddresses reaction = new SharedAddresses(delegation.sharing);
        Stream.of(LinkVersionRaised.class, PersonMerged.class, PersonErased.class)
                .flatMap(type -> delegation.published(type).stream())
                .forEach(event -> reaction.react(received(event)).block());
    }

    private static ReceivedEvent received(SpecificRecord event) {
        return new ReceivedEvent(
                "person/p/1", Topic.PERSON_EVENTS, "p", "person", "p", 1, Instant.EPOCH, STAFF, "c", event);
    }

    private long seen(String personId) {
        return delegation
                .merge
                .proposals()
                .filter(proposal -> proposal.person().id().equals(personId))
                .map(MergeProposal::version)
                .next()
                .blockOptional()
                .orElse(0L);
    }

    @Test
    void theTwoThatWereSeenAreMergedOrNobodyIs() {
        Person kept = person("kept");
        long seen = seen(kept.id());

        assertThatThrownBy(
                        () -> delegation.merge.merge(kept.id(), seen + 1, STAFF).block())
                .isInstanceOf(Rejection.Stale.class);
        assertThatThrownBy(() ->
                        delegation.merge.keepApart(kept.id(), seen - 1, STAFF).block())
                .isInstanceOf(Rejection.Stale.class);
        assertThat(seen(kept.id())).isEqualTo(seen);
    }

    private List<String> proposals() {
        return delegation
                .merge
                .proposals()
                .map(proposal -> proposal.person().id() + '/' + proposal.other().id())
                .collectList()
                .block();
    }

    private List<String> held(String email) {
        return delegation.find.at(List.of(email)).block().values().stream()
                .map(Person::id)
                .toList();
    }

    private void confirmed(String id, String mission, String email) {
        delegation.handIn(id, mission, Applicants.with(email));
        delegation
                .registrations
                .registrant(id)
                .flatMap(delegation.confirm::confirm)
                .block();
    }

    private void moves(String id, String email) {
        delegation.registrations.askForAddress(id, email, STAFF).block();
        Person person = person(id);
        delegation.confirmAddress.confirm(person.id(), person.changesAsked()).block();
    }

    private Person person(String registrationId) {
        return delegation
                .registrations
                .registrant(registrationId)
                .block()
                .person()
                .state();
    }

    private boolean alongside(String id) {
        return delegation.registrations.get(id).block().state().alongside();
    }
}
