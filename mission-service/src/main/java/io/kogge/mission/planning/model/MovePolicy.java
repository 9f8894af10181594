// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.time.Instant;
import java.util.List;

/**
 * How far a mission may move: somewhere else, and still ahead; back no further than its registration allows. Closing may
 * come later than the start where only one of their clocks changes in between.
 */
final class MovePolicy {
    private MovePolicy() {}

    static void check(int days, MissionPlan moved, Instant now) {
        if (days == 0) {
            throw invalid("does-not-move");
        }
        if (!moved.startsAt().isAfter(now)) {
            throw invalid("moves-into-past");
        }
        PlanRules.breaches(moved).stream().findFirst().ifPresent(breach -> {
            throw invalid("moves-" + breach.code());
        });
    }

    private static Rejection.Invalid invalid(String code) {
        return new Rejection.Invalid(List.of(Fault.of("days", code)));
    }
}
