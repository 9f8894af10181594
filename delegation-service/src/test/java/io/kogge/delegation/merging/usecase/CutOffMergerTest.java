// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.kernel.command.Command;
import io.kogge.schemas.person.LinkVersionRaised;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a merger that is under way, or that a crash cut off. */
class CutOffMergerTest extends AtOneMailbox {
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
}
