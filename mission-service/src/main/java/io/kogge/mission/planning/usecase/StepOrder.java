// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.MissionStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that staff want to take, with what it needs. */
public sealed interface StepOrder {

    /** Which step it is. */
    MissionStep step();

    /** A step that needs nothing more. */
    record Plain(MissionStep step) implements StepOrder {}

    /**
     * Opens registration.
     *
     * @param closesAt a new closing, or null to keep the planned one
     */
    record OpenRegistration(@Nullable Instant closesAt) implements StepOrder {
        @Override
        public MissionStep step() {
            return MissionStep.OPEN_REGISTRATION;
        }
    }

    /**
     * Moves the mission.
     *
     * @param days whole days, negative for earlier
     */
    record Move(int days) implements StepOrder {
        @Override
        public MissionStep step() {
            return MissionStep.MOVE;
        }
    }

    /**
     * Approves that the mission is announced.
     *
     * @param reason why, for colleagues
     */
    record Approve(String reason) implements StepOrder {
        @Override
        public MissionStep step() {
            return MissionStep.APPROVE;
        }

        /** Without the reason: this may end in a log. */
        @Override
        public String toString() {
            return "Approve[]";
        }
    }

    /** Calls the mission off. */
    record Cancel(CancelReason reason) implements StepOrder {
        @Override
        public MissionStep step() {
            return MissionStep.CANCEL;
        }
    }
}
