// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.staff.StaffMember.Event;
import io.kogge.mission.staff.StaffSettings.Account;
import io.kogge.schemas.staff.StaffAccount;
import io.kogge.web.session.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffMemberTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private final StaffMember marijke =
            StaffMember.added(account("Marijke de Boer", Role.STAFF)).state();

    @Test
    void anotherNameLeavesTheSessionsAlone() {
        var decision = marijke.follow(account("Marijke Bakker", Role.STAFF));
        assertThat(decision.events()).containsExactly(Event.CHANGED);
        assertThat(decision.state().name()).isEqualTo("Marijke Bakker");
        assertThat(decision.state().sessions().generation()).isEqualTo(1);
    }

    @Test
    void otherRolesRaiseTheGenerationOfTheSessions() {
        var decision = marijke.follow(account("Marijke de Boer", Role.OPERATOR));
        assertThat(decision.state().sessions().generation()).isEqualTo(2);
        assertThat(decision.state().roles()).containsExactly(Role.OPERATOR);
    }

    @Test
    void anotherAddressIsToldLeavesTheSessionsAloneAndGoesWithTheAccount() {
        Account reached = new Account(
                "staff-1", "marijke", "Marijke de Boer", "hash", Set.of(Role.STAFF), " m@groningen.example ", "en");
        var decision = marijke.follow(reached);
        assertThat(decision.state().sessions().generation()).isEqualTo(1);
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
    void anotherPasswordEndsAllSessions() {
        StaffMember changed = marijke.follow(withPassword("another")).state();
        assertThat(changed.sessions().generation()).isEqualTo(2);
        assertThat(changed.follow(withPassword("another")).events()).isEmpty();
    }

    @Test
    void whereNoPasswordWasEverNotedTheFirstOneEndsNothing() {
        StaffMember before = new StaffMember(
                "staff-1", "Marijke de Boer", Set.of(Role.STAFF), new AccountSessions(5, "", Map.of()), "", "");
        StaffMember noted =
                before.follow(account("Marijke de Boer", Role.STAFF)).state();
        assertThat(noted.sessions().generation()).isEqualTo(5);
        assertThat(noted.follow(withPassword("another")).state().sessions().generation())
                .isEqualTo(6);
    }

    @Test
    void aSessionThatIsEndedIsToldUntilItWouldHaveEndedByItself() {
        StaffMember signedOut = marijke.end("one", NOON.plusSeconds(60), NOON).state();
        assertThat(ended(signedOut)).containsExactly("one");
        assertThat(signedOut.end("one", NOON.plusSeconds(60), NOON).events()).isEmpty();

        StaffMember later = signedOut
                .end("two", NOON.plusSeconds(200), NOON.plusSeconds(100))
                .state();
        assertThat(ended(later)).containsExactly("two");
        assertThat(later.end("over", NOON, NOON.plusSeconds(100)).events()).isEmpty();
    }

    @Test
    void signingOutEverywhereEndsAllAndForgetsTheOnes() {
        StaffMember signedOut = marijke.end("one", NOON.plusSeconds(60), NOON).state();
        StaffMember everywhere = signedOut.endAllSessions().state();
        assertThat(everywhere.sessions().generation()).isEqualTo(2);
        assertThat(ended(everywhere)).isEmpty();
    }

    @Test
    void moreThanCanBeToldEndsAll() {
        StaffMember member = marijke;
        for (int i = 0; i <= 200; i++) {
            member = member.end("session-" + i, NOON.plusSeconds(60), NOON).state();
        }
        assertThat(member.sessions().generation()).isEqualTo(2);
        assertThat(ended(member)).isEmpty();
    }

    private static List<String> ended(StaffMember member) {
        var told = (StaffAccount)
                StaffMemberEvents.outgoing(member, Event.CHANGED).get(0).payload();
        return told.getEndedSessions();
    }

    private static Account withPassword(String hash) {
        return new Account("staff-1", "marijke", "Marijke de Boer", hash, Set.of(Role.STAFF), null, null);
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
        assertThat(gone)
                .isEqualTo(new StaffMember("staff-1", "", Set.of(), new AccountSessions(2, "", Map.of()), "", ""));
        StaffMember back = gone.follow(account("Marijke de Boer", Role.STAFF)).state();
        assertThat(back.sessions().generation()).isEqualTo(3);
        assertThat(back.removed()).isFalse();
    }

    static Account account(String name, Role... roles) {
        return new Account("staff-1", "marijke", name, "hash", Set.of(roles), null, null);
    }
}
