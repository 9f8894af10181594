// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.planning.usecase.StepOrder;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Steps as people fill them in: a move is typed as the new first day, moments by the office's clocks. */
final class StepFormInput {
    private static final String FIRST_DAY = "firstDay";

    private final ZoneId office;
    private final StepInput steps;

    StepFormInput(ZoneId office) {
        this.office = office;
        this.steps = new StepInput(Moments.onClocksOf(office));
    }

    Form filled(MissionStep step, MissionCard card) {
        Form.Filling filling = Form.filled();
        if (step == MissionStep.MOVE) {
            filling.set(FIRST_DAY, card.firstDay());
        }
        if (step == MissionStep.OPEN_REGISTRATION) {
            filling.set("closesAt", PlanForm.local(card.plan().registration().closesAt(), office));
        }
        return filling.build();
    }

    StepOrder read(MissionStep step, Form form, MissionCard card) {
        Fields fields = form.fields();
        fields.ignore("version");
        StepOrder order = step == MissionStep.MOVE ? move(fields, card) : steps.read(step, fields);
        return fields.finish(() -> order);
    }

    /** The mission as it would be after the move that is typed. */
    MissionCard previewed(Form form, MissionCard card) {
        Fields fields = form.fields();
        fields.ignore("version", "preview");
        StepOrder.Move move = move(fields, card);
        fields.finish(() -> move);
        Mission now = card.mission();
        Mission moved = new Mission(
                now.id(),
                now.plan().moved(move.days(), office),
                now.state(),
                now.registration(),
                now.calendarRevision(),
                now.cancelReason(),
                now.oversight());
        return new MissionCard(moved, card.version(), card.places());
    }

    private static StepOrder.Move move(Fields fields, MissionCard card) {
        LocalDate first = card.firstDay();
        LocalDate day = fields.date(FIRST_DAY)
                .check(typed -> Math.abs(ChronoUnit.DAYS.between(first, typed)) <= StepInput.MOST_DAYS, "too-far")
                .required();
        return new StepOrder.Move((int) ChronoUnit.DAYS.between(first, day));
    }

    /** The model speaks of days, the form of the first one. */
    static Rejection asTyped(Rejection refused) {
        if (!(refused instanceof Rejection.Invalid invalid)) {
            return refused;
        }
        return new Rejection.Invalid(
                invalid.faults().stream()
                        .map(fault -> fault.field().equals("days")
                                ? new Fault(FIRST_DAY, fault.code(), fault.params())
                                : fault)
                        .toList(),
                invalid.more());
    }
}
