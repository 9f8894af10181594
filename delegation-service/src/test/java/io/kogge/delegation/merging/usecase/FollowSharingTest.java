// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.delegation.registration.model.Applicants;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever shares an address is looked at when something is told of the other. */
class FollowSharingTest extends AtOneMailbox {
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
}
