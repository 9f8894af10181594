// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.person.PersonMerged;
import io.kogge.schemas.registration.RegistrationMoved;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff say that two are one, or that they are two. */
class MergePeopleTest extends AtOneMailbox {
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

    private boolean alongside(String id) {
        return delegation.registrations.get(id).block().state().alongside();
    }
}
