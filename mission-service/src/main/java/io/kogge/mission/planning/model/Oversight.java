// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.mission.planning.model.ApprovalNote.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who planned a mission, and what colleagues said about announcing it. Whoever planned approves nothing, also where the plan
 * was changed after the approval.
 *
 * @param planners members of staff who made the plan or ever changed it; none where a build that kept no names stored it
 * @param notes who asked for approval and who gave it, the latest last
 */
public record Oversight(Set<String> planners, List<ApprovalNote> notes) {
    /** Nobody planned it. */
    public static final Oversight NONE = new Oversight(Set.of(), List.of());

    /** A mission that is asked about more often keeps the latest. */
    private static final int MOST_NOTES = 50;

    /** Takes copies. */
    public Oversight {
        planners = Set.copyOf(planners);
        notes = List.copyOf(notes);
    }

    /** The same, planned by this one too. */
    Oversight plannedBy(String staff) {
        Set<String> all = new TreeSet<>(planners);
        all.add(staff);
        return new Oversight(all, notes);
    }

    /** The same, and this was said. */
    Oversight and(ApprovalNote note) {
        List<ApprovalNote> all = new ArrayList<>(notes);
        all.add(note);
        return new Oversight(planners, all.subList(Math.max(0, all.size() - MOST_NOTES), all.size()));
    }

    /** Whether this one had a hand in the plan. */
    public boolean planner(String staff) {
        return planners.contains(staff);
    }

    /** The approval that counts for this route under these advisories, if there is one. */
    public Optional<ApprovalNote> approval(List<Stop> route, Set<UnsafeNotice> notices) {
        return notes(Kind.APPROVED, route, notices).stream()
                .filter(note -> !planner(note.by()))
                .findFirst();
    }

    /** Whether a colleague was asked about this route under these advisories. */
    public boolean asked(List<Stop> route, Set<UnsafeNotice> notices) {
        return !notes(Kind.ASKED, route, notices).isEmpty();
    }

    /** Whether a colleague was asked about this route, and nobody who may has agreed to all that they were asked about. */
    public boolean waits(List<Stop> route) {
        return notes.stream()
                .filter(note -> note.kind() == Kind.ASKED && note.route().equals(route))
                .anyMatch(asked -> approval(route, asked.notices()).isEmpty());
    }

    private List<ApprovalNote> notes(Kind kind, List<Stop> route, Set<UnsafeNotice> notices) {
        return notes.stream()
                .filter(note -> note.kind() == kind && note.covers(route, notices))
                .toList();
    }
}
