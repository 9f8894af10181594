// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.suppression.model.Suppression.Cause;
import io.kogge.notification.suppression.model.Suppression.Reason;
import io.kogge.notification.suppression.model.Suppression.Release;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final Instant MONDAY = Instant.parse("2027-03-08T08:00:00Z");
    private static final Holder SANNE = new Holder("sanne", 1);
    private static final SuppressionRule RULE = SuppressionRule.USUAL;
    private static final Actor MARIJKE = Actor.staff("marijke");

    private final Suppression fresh = Suppression.of("digest");

    @Test
    void aMailboxThatIsGoneGetsNoMailAtOnceAndThatIsSaidOnce() {
        Decision<Suppression, SuppressionEvent> gone = fresh.goneForGood(SANNE, "unknown user", MONDAY, MONDAY);

        assertThat(gone.events()).containsExactly(SuppressionEvent.SUPPRESSED);
        assertThat(gone.state())
                .isEqualTo(new Suppression(
                        "digest", SANNE, List.of(), new Cause(Reason.GONE, MONDAY, "unknown user"), null));
        assertThat(gone.state().goneForGood(SANNE, "again", days(1), days(1)))
                .isEqualTo(Decision.unchanged(gone.state()));
        assertThat(gone.state().cameBack(SANNE, "again", days(1), days(1), RULE))
                .isEqualTo(Decision.unchanged(gone.state()));
    }

    @Test
    void whatComesBackForAWhileCountsThreeTimesOnDifferentDaysWithinTwoWeeks() {
        Suppression once = back(fresh, MONDAY);
        Suppression twice = back(back(once, MONDAY.plus(Duration.ofHours(19))), days(6));
        assertThat(twice.failures()).containsExactly(MONDAY, days(6));
        assertThat(twice.suppressed()).isFalse();

        Decision<Suppression, SuppressionEvent> third = twice.cameBack(SANNE, "full", days(14), days(14), RULE);
        assertThat(third.events()).containsExactly(SuppressionEvent.SUPPRESSED);
        assertThat(third.state().cause()).isEqualTo(new Cause(Reason.REPEATED, days(14), "full"));

        assertThat(back(twice, days(15)).suppressed())
                .as("the first is too long ago")
                .isFalse();
    }

    @Test
    void staffLetMailThroughAgainOnceAndWhatCountedIsForgotten() {
        Suppression gone = fresh.goneForGood(SANNE, "", MONDAY, MONDAY).state();

        Decision<Suppression, SuppressionEvent> released = gone.release(MARIJKE, days(1));

        assertThat(released.events()).containsExactly(SuppressionEvent.RELEASED);
        assertThat(released.state().suppressed()).isFalse();
        assertThat(released.state().release()).isEqualTo(new Release(MARIJKE, days(1)));
        assertThatThrownBy(() -> released.state().release(MARIJKE, days(2)))
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessage("suppression-released");
        assertThat(back(back(released.state(), days(2)), days(3)).suppressed()).isFalse();
        assertThat(released.state()
                        .goneForGood(SANNE, "", days(4), days(4))
                        .state()
                        .suppressed())
                .as("it came back again")
                .isTrue();
    }

    @Test
    void whatWasSentBeforeStaffLetItThroughTellsNothingNewHoweverLateItIsRead() {
        Suppression released = fresh.goneForGood(SANNE, "", MONDAY, MONDAY)
                .state()
                .release(MARIJKE, days(1))
                .state();

        assertThat(released.goneForGood(SANNE, "", MONDAY, days(9))).isEqualTo(Decision.unchanged(released));
        assertThat(released.cameBack(SANNE, "", days(1), days(9), RULE)).isEqualTo(Decision.unchanged(released));
    }

    @Test
    void nothingIsAtStakeOnceItIsReleasedOrWasOnlyCounted() {
        Suppression gone = fresh.goneForGood(SANNE, "", MONDAY, MONDAY).state();
        assertThat(gone.overAt()).isNull();
        assertThat(gone.release(MARIJKE, days(1)).state().overAt()).isEqualTo(days(1));
        assertThat(back(back(fresh, MONDAY), days(2)).overAt()).isEqualTo(days(2));
    }

    @Test
    void ofSomebodyErasedStaysThatTheAddressGetsNoMail() {
        Suppression forgotten = fresh.goneForGood(SANNE, "unknown user", MONDAY, MONDAY)
                .state()
                .forgetHolder()
                .state();

        assertThat(forgotten.holder()).isNull();
        assertThat(forgotten.cause()).isEqualTo(new Cause(Reason.GONE, MONDAY, ""));
        assertThat(forgotten.suppressed()).isTrue();
    }

    private static Suppression back(Suppression before, Instant at) {
        return before.cameBack(SANNE, "full", at, at, RULE).state();
    }

    private static Instant days(int later) {
        return MONDAY.plus(Duration.ofDays(later));
    }
}
