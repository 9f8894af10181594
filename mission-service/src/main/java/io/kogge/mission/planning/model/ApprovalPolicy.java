// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.kernel.command.Rejection;
import java.util.Optional;
import java.util.Set;

/**
 * Announcing a mission to a place that nobody should travel to takes a second account: somebody who had no hand in the plan
 * approves it, for a reason, for this route and for the advisories as they read now.
 */
public final class ApprovalPolicy {
    private ApprovalPolicy() {}

    /** Whether an approval is needed that is not there. */
    public static boolean wanting(Mission mission, Set<UnsafeNotice> notices) {
        return !notices.isEmpty() && approval(mission, notices).isEmpty();
    }

    /** The approval that counts now, if there is one. */
    public static Optional<ApprovalNote> approval(Mission mission, Set<UnsafeNotice> notices) {
        return mission.oversight().approval(mission.plan().stops(), notices);
    }

    /** Whether a colleague was asked for the approval that is wanting. */
    public static boolean asked(Mission mission, Set<UnsafeNotice> notices) {
        return wanting(mission, notices)
                && mission.oversight().asked(mission.plan().stops(), notices);
    }

    /** Why this member of staff cannot take the step because of the advisories; empty if they can. */
    static Optional<Rejection> refusal(MissionStep step, Mission mission, Set<UnsafeNotice> notices, String staff) {
        return switch (step) {
            case ANNOUNCE -> when(wanting(mission, notices), "announcing-needs-approval");
            case ASK_APPROVAL ->
                notNeeded(mission, notices).or(() -> when(asked(mission, notices), "approval-already-asked"));
            case APPROVE -> notNeeded(mission, notices).or(() -> notAllowed(mission.oversight(), staff));
            case OPEN_REGISTRATION, CLOSE_REGISTRATION, MOVE, CANCEL, START, COMPLETE -> Optional.empty();
        };
    }

    static void check(MissionStep step, Mission mission, Set<UnsafeNotice> notices, String staff) {
        refusal(step, mission, notices, staff).ifPresent(refused -> {
            throw refused;
        });
    }

    private static Optional<Rejection> notNeeded(Mission mission, Set<UnsafeNotice> notices) {
        return when(notices.isEmpty(), "approval-not-needed")
                .or(() -> when(!wanting(mission, notices), "approval-already-given"));
    }

    private static Optional<Rejection> notAllowed(Oversight oversight, String staff) {
        if (oversight.planners().isEmpty()) {
            return Optional.of(new Rejection.Conflict("planner-not-known"));
        }
        return oversight.planner(staff)
                ? Optional.of(new Rejection.Forbidden("approval-of-own-plan"))
                : Optional.empty();
    }

    private static Optional<Rejection> when(boolean holds, String code) {
        return holds ? Optional.of(new Rejection.Conflict(code)) : Optional.empty();
    }
}
