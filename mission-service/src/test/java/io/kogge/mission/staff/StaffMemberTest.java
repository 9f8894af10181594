// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.staff.StaffMember.Event;
import io.kogge.mission.staff.StaffSettings.Account;
import io.kogge.schemas.staff.StaffAccount;
import io.kogge.web.session.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffMemberTest {
    private final StaffMember marijke =
            StaffMember.added(account("Marijke de Boer", Role.STAFF)).state();

    @Test
    void anotherNameLeavesTheSessionsAlone() {
        var decision = marijke.follow(account("Marijke Bakker", Role.STAFF));
        assertThat(decision.events()).containsExactly(Event.CHANGED);
        assertThat(decision.state().name()).isEqualTo("Marijke Bakker");
        assertThat(decision.state().generation()).isEqualTo(1);
    }

    @Test
    void otherRolesRaiseTheGenerationOfTheSessions() {
        var decision = marijke.follow(account("Marijke de Boer", Role.OPERATOR));
        assertThat(decision.state().generation()).isEqualTo(2);
        assertThat(decision.state().roles()).containsExactly(Role.OPERATOR);
    }

    @Test
    void anotherAddressIsToldLeavesTheSessionsAloneAndGoesWithTheAccount() {
        Account reached = new Account(
                "staff-1", "marijke", "Marijke de Boer", "hash", Set.of(Role.STAFF), " m@groningen.example ", "en");
        var decision = marijke.follow(reached);
        assertThat(decision.state().generation()).isEqualTo(1);
        var told = (StaffAccount) StaffMemberEvents.outgoing(decision.state(), Event.CHANGED)
                .get(0)
                .payload();
        assertThat(told.getEmail()).isEqualTo("m@groningen.example");
        assertThat(told.getLanguage()).isEqualTo("en");
        var gone = (StaffAccount)
                StaffMemberEvents.outgoing(decision.state().remove().state(), Event.CHANGED)
                        .get(0)
                        .payload();
        assertThat(gone.getEmail()).isNull();
        assertThat(gone.toString()).doesNotContain("groningen");
        assertThat(decision.state().toString()).doesNotContain("groningen");
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(marijke.follow(account("Marijke de Boer", Role.STAFF)).events())
                .isEmpty();
        StaffMember gone = marijke.remove().state();
        assertThat(gone.remove().events()).isEmpty();
    }

    @Test
    void whoIsRemovedHasNoNameAnyMoreAndMayComeBack() {
        StaffMember gone = marijke.remove().state();
        assertThat(gone).isEqualTo(new StaffMember("staff-1", "", Set.of(), 2, "", ""));
        StaffMember back = gone.follow(account("Marijke de Boer", Role.STAFF)).state();
        assertThat(back.generation()).isEqualTo(3);
        assertThat(back.removed()).isFalse();
    }

    static Account account(String name, Role... roles) {
        return new Account("staff-1", "marijke", name, "hash", Set.of(roles), null, null);
    }
}
