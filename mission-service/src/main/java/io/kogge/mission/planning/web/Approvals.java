// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.ApprovalNote;
import io.kogge.mission.planning.model.ApprovalPolicy;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.Oversight;
import io.kogge.mission.planning.model.UnsafeNotice;
import io.kogge.mission.staff.Colleagues;
import io.kogge.web.input.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Words the approval that announcing a mission takes, for one reader. */
public final class Approvals {
    private final Colleagues colleagues;

    /** Names colleagues. */
    public Approvals(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    ApprovalPanel panel(Mission mission, Set<UnsafeNotice> notices, String reader) {
        List<ApprovalPanel.Line> notes = new ArrayList<>(mission.oversight().notes().stream()
                .map(note -> line(note, mission, notices))
                .toList());
        Collections.reverse(notes);
        return new ApprovalPanel(state(mission, notices, reader), notes);
    }

    private String state(Mission mission, Set<UnsafeNotice> notices, String reader) {
        if (mission.state() != MissionState.DRAFT || notices.isEmpty()) {
            return "";
        }
        Oversight oversight = mission.oversight();
        if (!ApprovalPolicy.wanting(mission, notices)) {
            return "given";
        }
        if (oversight.planners().isEmpty()) {
            return "planner-not-known";
        }
        if (!oversight.planner(reader)) {
            return "yours";
        }
        if (!colleagues.othersThan(oversight.planners())) {
            return "alone";
        }
        return ApprovalPolicy.asked(mission, notices) ? "asked" : "needed";
    }

    private ApprovalPanel.Line line(ApprovalNote note, Mission mission, Set<UnsafeNotice> notices) {
        boolean stands = note.covers(mission.plan().stops(), notices)
                && (note.kind() == ApprovalNote.Kind.ASKED
                        || !mission.oversight().planner(note.by()));
        return new ApprovalPanel.Line(
                Choice.code(note.kind()),
                colleagues.name(note.by()).orElse(null),
                note.at(),
                note.reason(),
                stands || mission.state() != MissionState.DRAFT);
    }
}
