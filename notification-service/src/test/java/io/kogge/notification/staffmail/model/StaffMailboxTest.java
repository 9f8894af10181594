// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffMailboxTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");

    private final StaffMailbox fresh = StaffMailbox.of("s1");

    @Test
    void anAddressIsUsedOnceItIsConfirmedAndTheOneBeforeUntilThen() {
        StaffMailbox asked = fresh.ask("a@groningen.example", NOW).state();
        assertThat(asked.reachable()).isFalse();
        assertThat(asked.asked(1)).isPresent();
        StaffMailbox confirmed = asked.confirm(1).state();
        assertThat(confirmed.email()).isEqualTo("a@groningen.example");
        StaffMailbox other = confirmed.ask("b@groningen.example", NOW).state();
        assertThat(other.email()).isEqualTo("a@groningen.example");
        assertThat(other.confirm(1).state()).as("the link of an earlier change").isEqualTo(other);
        assertThat(other.confirm(2).state().email()).isEqualTo("b@groningen.example");
    }

    @Test
    void whoAsksAgainAtOnceIsSentOneMailAndLaterAnother() {
        StaffMailbox asked = fresh.ask("a@groningen.example", NOW).state();
        assertThat(asked.ask("a@groningen.example", NOW.plus(Duration.ofMinutes(4)))
                        .state())
                .isEqualTo(asked);
        assertThat(asked.ask("a@groningen.example", NOW.plus(Duration.ofMinutes(6)))
                        .state()
                        .asked(2))
                .isPresent();
    }

    @Test
    void whoGoesBackToTheAddressThatIsConfirmedWaitsForNothing() {
        StaffMailbox confirmed =
                fresh.ask("a@groningen.example", NOW).state().confirm(1).state();
        StaffMailbox back = confirmed
                .ask("b@groningen.example", NOW)
                .state()
                .ask("a@groningen.example", NOW)
                .state();
        assertThat(back.asked()).isNull();
        assertThat(back.confirm(2).state().email()).isEqualTo("a@groningen.example");
    }

    @Test
    void theAccountsAddressIsAskedForOnceAndNotAgainOverWhatThePersonChose() {
        StaffMailbox configured =
                fresh.follow("office@groningen.example", "en", NOW).state();
        assertThat(configured.asked(1)).isPresent();
        assertThat(configured.language()).isEqualTo("en");
        StaffMailbox chosen = configured
                .ask("own@groningen.example", NOW)
                .state()
                .confirm(2)
                .state()
                .choose("nl", Set.of())
                .state();
        assertThat(chosen.follow("office@groningen.example", "en", NOW).state()).isEqualTo(chosen);
        StaffMailbox moved = chosen.follow("new@groningen.example", "en", NOW).state();
        assertThat(moved.email()).isEqualTo("own@groningen.example");
        assertThat(moved.language()).isEqualTo("nl");
        assertThat(moved.asked(3)).isPresent();
        assertThat(moved.follow("", null, NOW).state().email()).isEqualTo("own@groningen.example");
    }

    @Test
    void eachKindCanBeSwitchedOffAndOnAgain() {
        StaffMailbox without = fresh.choose("nl", Set.of(NewsKind.DIGEST)).state();
        for (NewsKind kind : NewsKind.values()) {
            assertThat(fresh.wants(kind)).isTrue();
            assertThat(without.wants(kind)).isEqualTo(kind != NewsKind.DIGEST);
        }
        assertThat(without.choose("nl", Set.of()).state().wants(NewsKind.DIGEST))
                .isTrue();
    }

    @Test
    void ofAnAccountThatIsGoneNoAddressIsKeptAndItsLinksOpenNothing() {
        StaffMailbox gone = fresh.follow("a@groningen.example", "nl", NOW)
                .state()
                .confirm(1)
                .state()
                .ask("b@groningen.example", NOW)
                .state()
                .forget()
                .state();
        assertThat(gone.email()).isEmpty();
        assertThat(gone.asked()).isNull();
        assertThat(gone.configured()).isEmpty();
        assertThat(gone.confirm(2).state().reachable()).isFalse();
        // who comes back gets a link of a number that no earlier one has
        assertThat(gone.follow("a@groningen.example", "nl", NOW).state().asked(3))
                .isPresent();
    }

    @Test
    void noAddressStandsInALog() {
        StaffMailbox asked = fresh.ask("a@groningen.example", NOW).state();
        assertThat(asked + " " + asked.asked()).doesNotContain("groningen");
    }
}
