// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Announcing a mission to an unsafe place takes somebody who had no hand in the plan. */
class ApprovalTest {
    private static final Instant NOW = Plans.BEFORE_OPENING;
    private static final String PLANNER = "staff-1";
    private static final String COLLEAGUE = "staff-2";
    private static final String THIRD = "staff-3";
    private static final UnsafeNotice WAR = new UnsafeNotice("war", 1);
    private static final Set<UnsafeNotice> UNSAFE = Set.of(WAR);

    private final Mission draft =
            Mission.draft("hamburg", Plans.hamburgMission(), PLANNER).state();
    private final Mission approved = approved(draft, COLLEAGUE);

    @Test
    void withoutAnAdvisoryNobodyApproves() {
        assertThat(draft.announce(NOW, Set.of()).events()).isNotEmpty();
        refused(() -> draft.approve(COLLEAGUE, "why", Set.of(), NOW), "approval-not-needed");
        refused(() -> draft.askApproval(PLANNER, Set.of(), NOW), "approval-not-needed");
    }

    @Test
    void withOneAnnouncingWaitsForAColleague() {
        refused(() -> draft.announce(NOW, UNSAFE), "announcing-needs-approval");
        assertThat(approved.announce(NOW, UNSAFE).state().state()).isEqualTo(MissionState.ANNOUNCED);
        assertThat(approved.oversight().notes().get(0).reason()).isEqualTo("Under escort");
    }

    @Test
    void whoHadAHandInThePlanCannotApprove() {
        Mission edited = draft.edit(larger(), COLLEAGUE, Set.of()).state();

        assertThatThrownBy(() -> draft.approve(PLANNER, "why", UNSAFE, NOW)).isInstanceOf(Rejection.Forbidden.class);
        refused(() -> edited.approve(COLLEAGUE, "why", UNSAFE, NOW), "approval-of-own-plan");
        refused(() -> edited.approve(PLANNER, "why", UNSAFE, NOW), "approval-of-own-plan");
        assertThat(approved(edited, THIRD).announce(NOW, UNSAFE).events()).isNotEmpty();
    }

    @Test
    void anApprovalEndsWhenWhoGaveItChangesThePlan() {
        Mission edited = approved.edit(larger(), COLLEAGUE, Set.of()).state();

        refused(() -> edited.announce(NOW, UNSAFE), "announcing-needs-approval");
    }

    @Test
    void anApprovalIsForThisRouteAndTheseDates() {
        Mission longer = approved.edit(
                        Plans.with(
                                List.of(Plans.bremen(), Plans.stop("Hamburg", "2027-03-25T18:30", "2027-03-28T14:00")),
                                2,
                                new RegistrationPeriod(Plans.OPENS, Plans.CLOSES)),
                        PLANNER,
                        Set.of())
                .state();
        Mission elsewhere = approved.edit(
                        Plans.with(
                                List.of(Plans.bremen(), Plans.stop("Kiel", "2027-03-25T18:30", "2027-03-27T14:00")),
                                2,
                                new RegistrationPeriod(Plans.OPENS, Plans.CLOSES)),
                        PLANNER,
                        Set.of())
                .state();
        Mission larger = approved.edit(larger(), PLANNER, Set.of()).state();

        refused(() -> longer.announce(NOW, UNSAFE), "announcing-needs-approval");
        refused(() -> elsewhere.announce(NOW, UNSAFE), "announcing-needs-approval");
        assertThat(approved(longer, COLLEAGUE).announce(NOW, UNSAFE).events()).isNotEmpty();
        assertThat(larger.announce(NOW, UNSAFE).events()).isNotEmpty();
    }

    @Test
    void anApprovalIsForTheAdvisoriesAsTheyReadThen() {
        refused(() -> approved.announce(NOW, Set.of(WAR, new UnsafeNotice("plague", 1))), "announcing-needs-approval");
        refused(() -> approved.announce(NOW, Set.of(new UnsafeNotice("war", 2))), "announcing-needs-approval");
        assertThat(approved.announce(NOW, Set.of()).events()).isNotEmpty();
    }

    @Test
    void itIsAskedAndGivenOnceUntilSomethingChanges() {
        Mission asked = draft.askApproval(PLANNER, UNSAFE, NOW).state();
        Set<UnsafeNotice> more = Set.of(WAR, new UnsafeNotice("plague", 1));

        refused(() -> asked.askApproval(PLANNER, UNSAFE, NOW), "approval-already-asked");
        refused(() -> approved.approve(THIRD, "why", UNSAFE, NOW), "approval-already-given");
        assertThat(asked.askApproval(PLANNER, more, NOW).events()).isNotEmpty();
        assertThat(ApprovalPolicy.asked(asked, UNSAFE)).isTrue();
        assertThat(ApprovalPolicy.asked(asked, more)).isFalse();
        assertThat(ApprovalPolicy.asked(approved(asked, COLLEAGUE), UNSAFE)).isFalse();
    }

    @Test
    void stepsAreOfferedToWhoCanTakeThem() {
        assertThat(draft.possibleSteps(NOW, UNSAFE, PLANNER)).containsExactly(MissionStep.ASK_APPROVAL);
        assertThat(draft.possibleSteps(NOW, UNSAFE, COLLEAGUE))
                .containsExactly(MissionStep.ASK_APPROVAL, MissionStep.APPROVE);
        assertThat(approved.possibleSteps(NOW, UNSAFE, PLANNER)).containsExactly(MissionStep.ANNOUNCE);
        assertThat(draft.possibleSteps(NOW, Set.of(), PLANNER)).containsExactly(MissionStep.ANNOUNCE);
    }

    @Test
    void nobodyApprovesWhatNobodyIsKnownToHavePlanned() {
        Mission earlier = new Mission(
                "hamburg", draft.plan(), MissionState.DRAFT, RegistrationWindow.NOT_YET_OPEN, 0, null, Oversight.NONE);
        Mission saved = earlier.edit(earlier.plan(), PLANNER, Set.of()).state();

        refused(() -> earlier.approve(COLLEAGUE, "why", UNSAFE, NOW), "planner-not-known");
        assertThat(approved(saved, COLLEAGUE).announce(NOW, UNSAFE).events()).isNotEmpty();
    }

    @Test
    void aPublicMissionIsNotLedToAnUnsafePlace() {
        Mission announced = draft.announce(NOW, Set.of()).state();

        refused(() -> announced.edit(larger(), PLANNER, UNSAFE), "route-to-unsafe-place");
        refused(() -> announced.approve(COLLEAGUE, "why", UNSAFE, NOW), "mission-already-announced");
    }

    private static MissionPlan larger() {
        return Plans.with(
                List.of(Plans.bremen(), Plans.hamburg()), 5, new RegistrationPeriod(Plans.OPENS, Plans.CLOSES));
    }

    private static Mission approved(Mission mission, String by) {
        return mission.approve(by, "Under escort", UNSAFE, NOW).state();
    }

    private static void refused(ThrowingCallable wish, String code) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
