// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.delegation.allocation.model.AllocationEvent.Accepted;
import io.kogge.delegation.allocation.model.AllocationEvent.Attended;
import io.kogge.delegation.allocation.model.AllocationEvent.Declined;
import io.kogge.delegation.allocation.model.AllocationEvent.Described;
import io.kogge.delegation.allocation.model.AllocationEvent.NoShow;
import io.kogge.delegation.allocation.model.AllocationEvent.Waitlisted;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.support.Seen;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant PROMOTION_UNTIL = NOW.plus(Duration.ofDays(30));
    private static final Instant TOO_LATE = PROMOTION_UNTIL.plusSeconds(1);

    private Allocation allocation = Allocation.of("mission");
    private List<AllocationEvent> events = List.of();
    private long sequence;

    @Test
    void givesPlacesInOrderOfArrivalAndThenMakesPeopleWait() {
        terms(2, Phase.BEFORE_START);
        submit("a");
        submit("b");
        submit("c");

        assertThat(decisions()).containsExactly("a ACCEPTED", "b ACCEPTED", "c WAITLISTED");
        assertThat(events).containsExactly(new Waitlisted("c", NOW));
        assertThat(allocation.places()).isEqualTo(new Places(2, 2, 1, 0));
    }

    @Test
    void decidesNothingBeforeTheMissionIsKnownAndThenInOrder() {
        submit("a");
        submit("b");
        assertThat(decisions()).containsExactly("a UNDECIDED", "b UNDECIDED");

        terms(1, Phase.BEFORE_START);
        assertThat(decisions()).containsExactly("a ACCEPTED", "b WAITLISTED");
    }

    @Test
    void promotesTheFirstWhoWaitsWhenSomebodyWithdraws() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        submit("c");
        withdraw("a");

        assertThat(decisions()).containsExactly("a WITHDRAWN", "b ACCEPTED", "c WAITLISTED");
        assertThat(events).contains(new Accepted("b", AcceptedHow.PROMOTED, NOW));
    }

    @Test
    void promotesNobodyAfterTheLastMomentForIt() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        apply(a -> a.hear(Notices.withdrawn("a"), TOO_LATE));

        assertThat(decisions()).containsExactly("a WITHDRAWN", "b WAITLISTED");
        assertThat(allocation.places().free()).isEqualTo(1);
    }

    @Test
    void doesNotLetALatecomerOvertakeWhoWaitsForAFreePlace() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        apply(a -> a.hear(Notices.withdrawn("a"), TOO_LATE));
        apply(a -> a.hear(Notices.submitted("c"), TOO_LATE));

        assertThat(decisions()).containsExactly("a WITHDRAWN", "b WAITLISTED", "c WAITLISTED");
    }

    @Test
    void staffGiveAFreePlaceToAnybodyWhoWaits() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        submit("c");
        assertThatThrownBy(() -> apply(a -> a.accept("c", Seen.all(a, "c"), NOW)))
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessage("no-free-place");

        apply(a -> a.hear(Notices.withdrawn("a"), TOO_LATE));
        apply(a -> a.accept("c", Seen.all(a, "c"), TOO_LATE));
        assertThat(decisions()).containsExactly("a WITHDRAWN", "b WAITLISTED", "c ACCEPTED");
        assertThat(events).containsExactly(new Accepted("c", AcceptedHow.STAFF, TOO_LATE));
    }

    @Test
    void whoDidNotComeKeepsThePlaceTakenAndNobodyMovesUp() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        terms(1, Phase.UNDERWAY);
        apply(a -> a.noShow("a", Seen.all(a, "a"), NOW));

        assertThat(decisions()).containsExactly("a NO_SHOW", "b WAITLISTED");
        assertThat(events).containsExactly(new NoShow("a", NOW));
        assertThat(allocation.places()).isEqualTo(new Places(1, 0, 1, 0, 1));
        assertThat(allocation.places().free()).isZero();
        assertThat(allocation.line().accepted()).containsEntry(OrganisationKind.BUSINESS, 0);

        apply(a -> a.noShow("a", 0, NOW));
        assertThat(events).as("noted already").isEmpty();
        assertThatThrownBy(() -> apply(a -> a.attended("a", 0, NOW))).isInstanceOf(Rejection.Stale.class);
        apply(a -> a.attended("a", Seen.all(a, "a"), NOW));
        assertThat(decisions()).containsExactly("a ACCEPTED", "b WAITLISTED");
        assertThat(events).containsExactly(new Attended("a", NOW));
        assertThat(allocation.places()).isEqualTo(new Places(1, 1, 1, 0));
    }

    @Test
    void onlyWhoHadAPlaceCanHaveStayedAwayAndNobodyFromWhatWasCancelled() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        terms(1, Phase.OVER);
        assertThatThrownBy(() -> apply(a -> a.noShow("b", Seen.all(a, "b"), NOW)))
                .hasMessage("registration-without-place");
        assertThatThrownBy(() -> apply(a -> a.noShow("c", 1, NOW))).hasMessage("registration-not-in-line-yet");
        terms(1, Phase.CANCELLED);
        assertThatThrownBy(() -> apply(a -> a.noShow("a", Seen.all(a, "a"), NOW)))
                .hasMessage("mission-cancelled");
    }

    @Test
    void whatWasNotedOfTheWrongPersonIsTakenBackAlsoOnceTheMissionWasCancelledUnderWay() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        terms(1, Phase.UNDERWAY);
        apply(a -> a.noShow("a", Seen.all(a, "a"), NOW));
        terms(1, Phase.CANCELLED);
        apply(a -> a.attended("a", Seen.all(a, "a"), NOW));
        assertThat(decisions()).containsExactly("a ACCEPTED");
    }

    @Test
    void aWithdrawalFromBeforeTheStartStillCountsForWhoDidNotCome() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        terms(1, Phase.UNDERWAY);
        apply(a -> a.noShow("a", Seen.all(a, "a"), NOW));
        withdraw("a");
        assertThat(decisions()).containsExactly("a WITHDRAWN");
    }

    @Test
    void remembersAWithdrawalThatArrivesFirst() {
        terms(1, Phase.BEFORE_START);
        withdraw("a");
        submit("a");

        assertThat(decisions()).containsExactly("a WITHDRAWN");
        assertThat(events).isEmpty();
    }

    @Test
    void raisingTheCapacityPromotesAndLoweringItTakesNothingAway() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        submit("c");
        terms(3, Phase.BEFORE_START);
        assertThat(decisions()).containsExactly("a ACCEPTED", "b ACCEPTED", "c ACCEPTED");

        terms(1, Phase.BEFORE_START);
        assertThat(decisions()).containsExactly("a ACCEPTED", "b ACCEPTED", "c ACCEPTED");
        assertThat(allocation.places().free()).isZero();
        withdraw("a");
        submit("d");
        assertThat(decisions()).containsExactly("a WITHDRAWN", "b ACCEPTED", "c ACCEPTED", "d WAITLISTED");
    }

    @Test
    void ignoresTermsOlderThanThoseItKnows() {
        terms(3, Phase.BEFORE_START);
        apply(a -> a.take(new Terms(0, 9, PROMOTION_UNTIL, Phase.BEFORE_START), NOW));

        assertThat(allocation.places().capacity()).isEqualTo(3);
        assertThat(events).isEmpty();
    }

    @Test
    void aDeclinedOnesPlaceGoesToWhoWaits() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        apply(a -> a.decline("a", Seen.all(a, "a"), DeclineReason.OUTSIDE_THEME, NOW));

        assertThat(decisions()).containsExactly("a DECLINED", "b ACCEPTED");
        assertThat(events)
                .containsExactly(
                        new Declined("a", DeclineReason.OUTSIDE_THEME, NOW),
                        new Accepted("b", AcceptedHow.PROMOTED, NOW));
    }

    @Test
    void decliningAgainChangesNothingButAnotherReasonIsRefused() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        apply(a -> a.decline("a", Seen.all(a, "a"), DeclineReason.OTHER, NOW));
        apply(a -> a.decline("a", Seen.all(a, "a"), DeclineReason.OTHER, NOW));
        assertThat(events).isEmpty();
        assertThatThrownBy(() -> apply(a -> a.decline("a", Seen.all(a, "a"), DeclineReason.INCOMPLETE, NOW)))
                .hasMessage("registration-already-declined");
    }

    @Test
    void undoingADeclineGivesThePlaceBackWhenOneIsFreeAndNobodyWaitsBefore() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        apply(a -> a.decline("a", Seen.all(a, "a"), DeclineReason.OTHER, NOW));
        apply(a -> a.reinstate("a", Seen.all(a, "a"), NOW));

        assertThat(decisions()).containsExactly("a ACCEPTED");
        assertThat(events).containsExactly(new Accepted("a", AcceptedHow.STAFF, NOW));
    }

    @Test
    void undoingADeclineGoesBackToTheOldPlaceOnTheWaitingList() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        submit("c");
        apply(a -> a.decline("b", Seen.all(a, "b"), DeclineReason.OTHER, NOW));
        apply(a -> a.reinstate("b", Seen.all(a, "b"), NOW));

        assertThat(decisions()).containsExactly("a ACCEPTED", "b WAITLISTED", "c WAITLISTED");
    }

    @Test
    void undoingADeclineDoesNotOvertakeWhoWaitedBefore() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        submit("c");
        apply(a -> a.decline("c", Seen.all(a, "c"), DeclineReason.OTHER, NOW));
        apply(a -> a.hear(Notices.withdrawn("a"), TOO_LATE));
        apply(a -> a.reinstate("c", Seen.all(a, "c"), TOO_LATE));

        assertThat(decisions()).containsExactly("a WITHDRAWN", "b WAITLISTED", "c WAITLISTED");
    }

    @Test
    void nobodyIsAcceptedAfterTheMissionWasCancelled() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        terms(1, Phase.CANCELLED);
        withdraw("a");
        submit("c");

        assertThat(decisions()).containsExactly("a WITHDRAWN", "b WAITLISTED", "c UNDECIDED");
        for (Function<Allocation, Decision<Allocation, AllocationEvent>> staff :
                List.<Function<Allocation, Decision<Allocation, AllocationEvent>>>of(
                        a -> a.accept("b", Seen.all(a, "b"), NOW),
                        a -> a.decline("b", Seen.all(a, "b"), DeclineReason.OTHER, NOW),
                        a -> a.reinstate("b", Seen.all(a, "b"), NOW))) {
            assertThatThrownBy(() -> apply(staff)).hasMessage("mission-cancelled");
        }
    }

    @Test
    void nobodyDecidesOnceTheMissionHasBegunAndWhoArrivesLateWaits() {
        terms(2, Phase.BEFORE_START);
        submit("a");
        terms(2, Phase.UNDERWAY);
        submit("b");

        assertThat(decisions()).containsExactly("a ACCEPTED", "b WAITLISTED");
        assertThatThrownBy(() -> apply(a -> a.accept("b", Seen.all(a, "b"), NOW)))
                .hasMessage("mission-begun");
        assertThatThrownBy(() -> apply(a -> a.decline("a", Seen.all(a, "a"), DeclineReason.OTHER, NOW)))
                .hasMessage("mission-begun");
        terms(2, Phase.OVER);
        assertThatThrownBy(() -> apply(a -> a.reinstate("a", Seen.all(a, "a"), NOW)))
                .hasMessage("mission-over");
    }

    @Test
    void aWithdrawalFromBeforeTheStartCountsWhenItArrivesLater() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        terms(1, Phase.UNDERWAY);

        apply(a -> a.hear(Notices.withdrawn("a"), NOW));

        assertThat(decisions()).containsExactly("a WITHDRAWN", "b WAITLISTED");
    }

    @Test
    void staffCannotDecideOnWhoWithdrewOrHasNotArrived() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        withdraw("a");
        assertThatThrownBy(() -> apply(a -> a.reinstate("a", Seen.all(a, "a"), NOW)))
                .hasMessage("registration-withdrawn");
        assertThatThrownBy(() -> apply(a -> a.accept("x", Seen.all(a, "x"), NOW)))
                .hasMessage("registration-not-in-line-yet");
        submit("b");
        assertThatThrownBy(() -> apply(a -> a.reinstate("b", Seen.all(a, "b"), NOW)))
                .hasMessage("registration-not-declined");
    }

    @Test
    void staffDeclineSomebodyBeforeTheMissionIsKnownAndUndoIt() {
        submit("a");
        apply(a -> a.decline("a", Seen.all(a, "a"), DeclineReason.OTHER, NOW));
        apply(a -> a.reinstate("a", Seen.all(a, "a"), NOW));
        assertThat(decisions()).containsExactly("a UNDECIDED");
        assertThat(events).isNotEmpty();
    }

    @Test
    void settlingWhatIsSettledChangesNothing() {
        terms(1, Phase.BEFORE_START);
        submit("a");
        submit("b");
        Allocation before = allocation;
        apply(a -> a.settle(NOW));

        assertThat(events).isEmpty();
        assertThat(allocation).isEqualTo(before);
    }

    @Test
    void decidesOnManyInSeveralCommandsAndOnNobodyTwice() {
        int many = 2 * Deciding.MOST_AT_ONCE + 7;
        for (int i = 0; i < many; i++) {
            submit("r" + i);
        }
        terms(600, Phase.BEFORE_START);
        assertThat(events).hasSize(1 + Deciding.MOST_AT_ONCE);
        assertThat(allocation.unsettled()).isTrue();

        submit("late");
        assertThat(events).as("what is left is for another command").hasSizeLessThan(5);
        apply(a -> a.settle(NOW));
        assertThat(allocation.unsettled()).isTrue();
        apply(a -> a.settle(NOW));
        assertThat(allocation.unsettled()).isFalse();
        assertThat(allocation.places()).isEqualTo(new Places(600, 600, many + 1 - 600, 0));
        assertThat(allocation.find("late").orElseThrow().decision()).isEqualTo(PlaceDecision.WAITLISTED);
    }

    @Test
    void saysThatNothingIsLeftToDecide() {
        for (int i = 0; i < Deciding.MOST_AT_ONCE; i++) {
            submit("r" + i);
        }
        terms(1, Phase.BEFORE_START);
        assertThat(allocation.unsettled()).isTrue();
        apply(a -> a.settle(NOW));
        assertThat(events).containsExactly(new AllocationEvent.Settled());
        assertThat(allocation.unsettled()).isFalse();
    }

    @Test
    void countsWhoHasAPlaceByKindOfOrganisation() {
        terms(2, Phase.BEFORE_START);
        submit("a");
        submit("b");
        submit("c");
        apply(a -> a.hear(new Notice.Corrected("b", OrganisationKind.GOVERNMENT), NOW));
        assertThat(events).containsExactly(new Described("b"));
        assertThat(allocation.line().accepted())
                .containsEntry(OrganisationKind.BUSINESS, 1)
                .containsEntry(OrganisationKind.GOVERNMENT, 1);
        withdraw("b");
        assertThat(allocation.line().accepted())
                .containsEntry(OrganisationKind.BUSINESS, 2)
                .containsEntry(OrganisationKind.GOVERNMENT, 0);
        apply(a -> a.hear(new Notice.Corrected("nobody", OrganisationKind.OTHER), NOW));
        assertThat(events).isEmpty();
    }

    @Test
    void tellsThePositionOnTheWaitingList() {
        terms(1, Phase.BEFORE_START);
        for (String id : List.of("a", "b", "c", "d")) {
            submit(id);
        }
        withdraw("b");
        Entry last = allocation.find("d").orElseThrow();
        assertThat(last.order()).isEqualTo(4);
        assertThat(allocation.line().position(last)).isEqualTo(2);
    }

    private void terms(int capacity, Phase phase) {
        sequence++;
        apply(a -> a.take(new Terms(sequence, capacity, PROMOTION_UNTIL, phase), NOW));
    }

    private void submit(String id) {
        apply(a -> a.hear(Notices.submitted(id), NOW));
    }

    private void withdraw(String id) {
        apply(a -> a.hear(Notices.withdrawn(id), NOW));
    }

    private void apply(Function<Allocation, Decision<Allocation, AllocationEvent>> command) {
        Decision<Allocation, AllocationEvent> decision = command.apply(allocation);
        allocation = decision.state();
        events = decision.events();
    }

    private List<String> decisions() {
        return Notices.inOrder(allocation).stream()
                .map(entry -> entry.registrationId() + " " + entry.decision())
                .toList();
    }
}
