// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which step is possible in which state, and why not: the state machine of missions. What the calendar says counts
 * before it has been carried out: nobody starts what lies ahead, or moves what has begun.
 */
public final class StepPolicy {
    private StepPolicy() {}

    /** Why the step is not possible now; empty if it is. */
    public static Optional<String> refusal(MissionStep step, Mission mission, Instant now) {
        return refusal(step, mission.state(), mission.registration()).or(() -> byCalendar(step, mission.plan(), now));
    }

    /** Why the state does not allow the step; empty if it does. */
    static Optional<String> refusal(MissionStep step, MissionState state, RegistrationWindow registration) {
        return switch (step) {
            case ANNOUNCE, ASK_APPROVAL, APPROVE ->
                state == MissionState.DRAFT ? Optional.empty() : Optional.of(already(state));
            case MOVE, START -> whileAnnounced(state);
            case OPEN_REGISTRATION ->
                whileAnnounced(state)
                        .or(() -> when(registration == RegistrationWindow.OPEN, "registration-already-open"));
            case CLOSE_REGISTRATION -> whileAnnounced(state).or(() -> notOpen(registration));
            case CANCEL -> state == MissionState.STARTED ? Optional.empty() : whileAnnounced(state);
            case COMPLETE ->
                switch (state) {
                    case STARTED -> Optional.empty();
                    case ANNOUNCED -> Optional.of("mission-not-started");
                    default -> whileAnnounced(state);
                };
        };
    }

    /** The steps that are possible now for this member of staff, under these advisories of the strictest level. */
    public static List<MissionStep> possible(Mission mission, Instant now, Set<UnsafeNotice> notices, String staff) {
        return Arrays.stream(MissionStep.values())
                .filter(step -> refusal(step, mission, now).isEmpty())
                .filter(step ->
                        ApprovalPolicy.refusal(step, mission, notices, staff).isEmpty())
                .toList();
    }

    static void check(MissionStep step, Mission mission, Instant now) {
        refusal(step, mission, now).ifPresent(code -> {
            throw new Rejection.Conflict(code);
        });
    }

    private static Optional<String> byCalendar(MissionStep step, MissionPlan plan, Instant now) {
        return switch (step) {
            case ANNOUNCE, ASK_APPROVAL, APPROVE -> when(!now.isBefore(plan.startsAt()), "start-has-passed");
            case MOVE -> when(!now.isBefore(plan.startsAt()), already(MissionState.STARTED));
            case CANCEL -> when(!now.isBefore(plan.endsAt()), already(MissionState.COMPLETED));
            case START -> when(now.isBefore(plan.firstMidnight()), "start-not-yet");
            case COMPLETE -> when(now.isBefore(plan.endsAt()), "completion-not-yet");
            case OPEN_REGISTRATION, CLOSE_REGISTRATION -> Optional.empty();
        };
    }

    private static Optional<String> whileAnnounced(MissionState state) {
        return switch (state) {
            case ANNOUNCED -> Optional.empty();
            case DRAFT -> Optional.of("mission-not-announced");
            default -> Optional.of(already(state));
        };
    }

    private static Optional<String> notOpen(RegistrationWindow registration) {
        return switch (registration) {
            case OPEN -> Optional.empty();
            case NOT_YET_OPEN -> Optional.of("registration-not-open");
            case CLOSED -> Optional.of("registration-already-closed");
        };
    }

    static String already(MissionState state) {
        return switch (state) {
            case DRAFT -> "mission-not-announced";
            case ANNOUNCED -> "mission-already-announced";
            case STARTED -> "mission-already-started";
            case COMPLETED -> "mission-already-completed";
            case CANCELLED -> "mission-already-cancelled";
        };
    }

    private static Optional<String> when(boolean holds, String code) {
        return holds ? Optional.of(code) : Optional.empty();
    }
}
