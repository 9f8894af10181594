// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.usecase.StepOrder;
import io.kogge.web.input.Fields;

/** Reads what a step needs. */
final class StepInput {
    /** Ten years: further is a typing mistake. */
    static final int MOST_DAYS = 3650;

    static final int LONGEST_REASON = 1000;

    private final Moments moments;

    StepInput(Moments moments) {
        this.moments = moments;
    }

    /** The order; what is wrong is noted in the fields, which the caller finishes. */
    StepOrder read(MissionStep step, Fields fields) {
        return switch (step) {
            case MOVE ->
                new StepOrder.Move(
                        fields.integer("days").min(-MOST_DAYS).max(MOST_DAYS).required());
            case CANCEL ->
                new StepOrder.Cancel(fields.choice("reason", CancelReason.class).required());
            case OPEN_REGISTRATION ->
                new StepOrder.OpenRegistration(
                        moments.optional(fields, "closesAt").orElse(null));
            case APPROVE ->
                new StepOrder.Approve(
                        fields.text("reason").max(LONGEST_REASON).multiline().required());
            case ANNOUNCE, ASK_APPROVAL, CLOSE_REGISTRATION, START, COMPLETE -> new StepOrder.Plain(step);
        };
    }
}
