// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.mission.themes.model.Theme;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mission in its present state. Every method decides and says what happened; nothing changes here.
 *
 * @param id chosen by who planned it
 * @param planned what is planned; null once it was thrown away as a draft, of which nothing is kept
 * @param state where it is in its life
 * @param registration whether people can register
 * @param calendarRevision rises whenever what a calendar shows of it changes (SEQUENCE of RFC 5545)
 * @param cancelReason why it does not take place; null unless it was cancelled
 * @param oversight who planned it, and who approved that it is announced in spite of an advisory
 */
public record Mission(
        String id,
        @Nullable MissionPlan planned,
        MissionState state,
        RegistrationWindow registration,
        int calendarRevision,
        @Nullable CancelReason cancelReason,
        Oversight oversight) {

    /** A new draft, planned by this member of staff. */
    public static Decision<Mission, MissionEvent> draft(String id, MissionPlan plan, String planner) {
        PlanRules.check(plan);
        Mission draft = new Mission(
                id,
                plan,
                MissionState.DRAFT,
                RegistrationWindow.NOT_YET_OPEN,
                0,
                null,
                Oversight.NONE.plannedBy(planner));
        return Decision.of(draft, new MissionEvent.DraftSaved(draft));
    }

    /**
     * Another plan: of a draft anything, of an announced mission all but its dates, which move. An announced mission is not led
     * to an unsafe place either, as nobody could approve that it is announced there.
     *
     * @param planner who changes it
     * @param added advisories of the strictest level that its route did not run into before
     */
    public Decision<Mission, MissionEvent> edit(MissionPlan changed, String planner, Set<UnsafeNotice> added) {
        MissionPlan before = plan();
        PlanRules.check(changed);
        if (state != MissionState.DRAFT && state != MissionState.ANNOUNCED) {
            throw new Rejection.Conflict(StepPolicy.already(state));
        }
        boolean signed =
                state == MissionState.ANNOUNCED || !oversight.planners().isEmpty();
        if (changed.equals(before) && signed) {
            return Decision.unchanged(this);
        }
        if (state == MissionState.DRAFT) {
            Mission edited = with(changed).with(oversight.plannedBy(planner));
            return Decision.of(edited, new MissionEvent.DraftSaved(edited));
        }
        if (!changed.sameDates(before)) {
            throw new Rejection.Conflict("dates-change-by-moving");
        }
        if (!added.isEmpty()) {
            throw new Rejection.Conflict("route-to-unsafe-place");
        }
        Mission edited = (changed.sameEntry(before)
                        ? with(changed)
                        : with(changed).revised())
                .with(oversight.plannedBy(planner));
        return Decision.of(edited, new MissionEvent.Changed(edited));
    }

    /**
     * Asks a colleague to approve that it is announced.
     *
     * @param staff who asks
     * @param notices the advisories of the strictest level on its route
     */
    public Decision<Mission, MissionEvent> askApproval(String staff, Set<UnsafeNotice> notices, Instant now) {
        return noted(MissionStep.ASK_APPROVAL, ApprovalNote.Kind.ASKED, staff, null, notices, now);
    }

    /** Approves that it is announced, for this reason: not for whoever planned it, and only for what lies there now. */
    public Decision<Mission, MissionEvent> approve(
            String staff, String reason, Set<UnsafeNotice> notices, Instant now) {
        return noted(MissionStep.APPROVE, ApprovalNote.Kind.APPROVED, staff, reason, notices, now);
    }

    /**
     * Makes it public; where registration should be open by now, it opens at once.
     *
     * @param notices the advisories of the strictest level on its route: with any a colleague has to have approved
     */
    public Decision<Mission, MissionEvent> announce(Instant now, Set<UnsafeNotice> notices) {
        StepPolicy.check(MissionStep.ANNOUNCE, this, now);
        ApprovalPolicy.check(MissionStep.ANNOUNCE, this, notices, "");
        Mission announced = with(
                MissionState.ANNOUNCED,
                plan().registration().over(now) ? RegistrationWindow.CLOSED : RegistrationWindow.NOT_YET_OPEN);
        Decision<Mission, MissionEvent> due = announced.passTime(now);
        List<MissionEvent> events = new ArrayList<>(List.of(new MissionEvent.Announced(announced)));
        events.addAll(due.events());
        return new Decision<>(due.state(), events);
    }

    /**
     * Opens registration, early, late or again. Opened early, it opens now in the plan too, which would otherwise say
     * that it closes before it opens.
     *
     * @param closesAt a new closing, needed when the planned one has passed
     */
    public Decision<Mission, MissionEvent> openRegistration(Instant now, @Nullable Instant closesAt) {
        StepPolicy.check(MissionStep.OPEN_REGISTRATION, this, now);
        if (closesAt != null && !closesAt.isAfter(now)) {
            throw new Rejection.Invalid(List.of(Fault.of("closesAt", "not-in-future")));
        }
        if (closesAt != null && !closesAt.isBefore(plan().startsAt())) {
            throw new Rejection.Invalid(List.of(Fault.of("closesAt", "closes-after-start")));
        }
        RegistrationPeriod period = plan().registration().openedAt(now);
        RegistrationPeriod closing = closesAt == null ? period : period.closingAt(closesAt);
        if (closing.over(now)) {
            throw new Rejection.Conflict("registration-closing-passed");
        }
        Mission open = with(plan().with(closing)).with(MissionState.ANNOUNCED, RegistrationWindow.OPEN);
        return Decision.of(open, new MissionEvent.RegistrationOpened(open));
    }

    /** Closes registration; the clock does not open it again. */
    public Decision<Mission, MissionEvent> closeRegistration(Instant now) {
        StepPolicy.check(MissionStep.CLOSE_REGISTRATION, this, now);
        Mission closed = with(state, RegistrationWindow.CLOSED);
        return Decision.of(closed, new MissionEvent.RegistrationClosed(closed));
    }

    /**
     * Moves it by whole days, forward or back, but not into the past.
     *
     * @param office whose clocks the closing of registration was planned by
     */
    public Decision<Mission, MissionEvent> move(int days, ZoneId office, Instant now) {
        StepPolicy.check(MissionStep.MOVE, this, now);
        MissionPlan moved = plan().moved(days, office);
        MovePolicy.check(days, moved, now);
        Mission later = with(moved).revised();
        return Decision.of(later, new MissionEvent.Rescheduled(later, plan().startsAt(), plan().endsAt()));
    }

    /** Calls it off. */
    public Decision<Mission, MissionEvent> cancel(CancelReason reason, Instant now) {
        StepPolicy.check(MissionStep.CANCEL, this, now);
        Mission cancelled = new Mission(
                id, plan(), MissionState.CANCELLED, RegistrationWindow.CLOSED, calendarRevision + 1, reason, oversight);
        return Decision.of(cancelled, new MissionEvent.Cancelled(cancelled, reason));
    }

    /** It is under way, on its first day at the earliest; who has not registered by now does not travel along. */
    public Decision<Mission, MissionEvent> start(Instant now) {
        StepPolicy.check(MissionStep.START, this, now);
        Mission started = with(MissionState.STARTED, RegistrationWindow.CLOSED);
        if (registration != RegistrationWindow.OPEN) {
            return Decision.of(started, new MissionEvent.Started(started));
        }
        Mission closed = with(state, RegistrationWindow.CLOSED);
        return Decision.of(started, new MissionEvent.RegistrationClosed(closed), new MissionEvent.Started(started));
    }

    /** It is over, once its end has come. */
    public Decision<Mission, MissionEvent> complete(Instant now) {
        StepPolicy.check(MissionStep.COMPLETE, this, now);
        Mission completed = with(MissionState.COMPLETED, registration);
        return Decision.of(completed, new MissionEvent.Completed(completed));
    }

    /** A theme of its own is called otherwise from now on; once it is over, it keeps the name that it had. */
    public Decision<Mission, MissionEvent> rename(Theme theme) {
        if (planned == null || state == MissionState.COMPLETED || state == MissionState.CANCELLED) {
            return Decision.unchanged(this);
        }
        MissionProfile renamed = planned.profile().renamed(theme);
        if (renamed.equals(planned.profile())) {
            return Decision.unchanged(this);
        }
        Mission changed = with(planned.with(renamed));
        return Decision.of(
                changed,
                state == MissionState.DRAFT ? new MissionEvent.DraftSaved(changed) : new MissionEvent.Changed(changed));
    }

    /** Throws a draft away: nothing of it is kept. What others know of is cancelled instead. */
    public Decision<Mission, MissionEvent> remove() {
        plan();
        if (state != MissionState.DRAFT) {
            throw new Rejection.Conflict(StepPolicy.already(state));
        }
        Mission removed = removed(id);
        return Decision.of(removed, new MissionEvent.DraftRemoved(removed));
    }

    /** What is left of a draft that was thrown away: that there was one of this id. */
    public static Mission removed(String id) {
        return new Mission(id, null, MissionState.DRAFT, RegistrationWindow.NOT_YET_OPEN, 0, null, Oversight.NONE);
    }

    /** Whether it was thrown away as a draft. */
    public boolean removed() {
        return planned == null;
    }

    /** What is planned; a rejection {@code mission-not-found} if it was thrown away as a draft. */
    public MissionPlan plan() {
        if (planned == null) {
            throw new Rejection.NotFound("mission");
        }
        return planned;
    }

    /** All that the calendar says should have happened by now; nothing when it has. */
    public Decision<Mission, MissionEvent> passTime(Instant now) {
        List<MissionEvent> events = new ArrayList<>();
        Mission mission = this;
        for (Optional<MissionEvent> due = ClockPolicy.due(this, now);
                due.isPresent();
                due = ClockPolicy.due(mission, now)) {
            events.add(due.get());
            mission = due.get().mission();
        }
        return new Decision<>(mission, events);
    }

    /** The steps that this member of staff can take now, under these advisories of the strictest level. */
    public List<MissionStep> possibleSteps(Instant now, Set<UnsafeNotice> notices, String staff) {
        return StepPolicy.possible(this, now, notices, staff);
    }

    /** Whether its plan can be edited. */
    public boolean editable() {
        return state == MissionState.DRAFT || state == MissionState.ANNOUNCED;
    }

    /** As everybody would see it, were it announced now, whatever speaks against that. */
    public Mission asAnnounced(Instant now) {
        RegistrationPeriod period = plan().registration();
        RegistrationWindow open =
                period.opensAt().isAfter(now) ? RegistrationWindow.NOT_YET_OPEN : RegistrationWindow.OPEN;
        return with(MissionState.ANNOUNCED, period.over(now) ? RegistrationWindow.CLOSED : open);
    }

    Mission with(MissionState newState, RegistrationWindow newRegistration) {
        return new Mission(id, planned, newState, newRegistration, calendarRevision, cancelReason, oversight);
    }

    private Mission with(MissionPlan changed) {
        return new Mission(id, changed, state, registration, calendarRevision, cancelReason, oversight);
    }

    private Mission with(Oversight changed) {
        return new Mission(id, planned, state, registration, calendarRevision, cancelReason, changed);
    }

    private Decision<Mission, MissionEvent> noted(
            MissionStep step,
            ApprovalNote.Kind kind,
            String staff,
            @Nullable String reason,
            Set<UnsafeNotice> notices,
            Instant now) {
        StepPolicy.check(step, this, now);
        ApprovalPolicy.check(step, this, notices, staff);
        ApprovalNote note = new ApprovalNote(kind, staff, now, reason, plan().stops(), notices);
        Mission noted = with(oversight.and(note));
        return Decision.of(noted, new MissionEvent.DraftSaved(noted));
    }

    private Mission revised() {
        return new Mission(id, planned, state, registration, calendarRevision + 1, cancelReason, oversight);
    }
}
