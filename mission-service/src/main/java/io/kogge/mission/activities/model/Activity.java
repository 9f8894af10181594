// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.themes.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An activity in the register. Every method decides and says what happened; nothing changes here.
 *
 * @param id chosen by who entered it
 * @param content what is known of it; null once it was removed, of which nothing is kept
 * @param source the import that brought it; null where somebody entered it
 * @param history who did what: the first, and the latest
 * @param respelled how often its themes got other names since somebody wrote it
 * @param missionId the mission that it is, too, as somebody said, so that it counts once; null if it is none
 */
public record Activity(
        String id,
        @Nullable ActivityContent content,
        @Nullable SourceRef source,
        List<Edit> history,
        int respelled,
        @Nullable String missionId) {
    /** Most lines of history that are kept. */
    public static final int MOST_EDITS = 30;

    /** Takes a copy. */
    public Activity {
        history = List.copyOf(history);
    }

    /** A new one; it counts unless it is this mission, too. */
    public static Decision<Activity, ActivityEvent> record(
            String id, ActivityContent content, @Nullable SourceRef source, @Nullable String missionId, Edit edit) {
        ActivityRules.check(content, edit.at());
        Activity recorded = new Activity(id, content, source, List.of(edit), 0, missionId);
        return Decision.of(recorded, new ActivityEvent.Recorded(recorded));
    }

    /** What is known of it now; others hear of it unless only the note is another one. */
    public Decision<Activity, ActivityEvent> change(ActivityContent changed, Edit edit) {
        ActivityContent before = kept();
        ActivityRules.check(changed, edit.at());
        if (changed.equals(before)) {
            return Decision.unchanged(this);
        }
        Activity next = new Activity(id, changed, source, and(edit), 0, missionId);
        return changed.publiclySameAs(before)
                ? Decision.unchanged(next)
                : Decision.of(next, new ActivityEvent.Changed(next));
    }

    /** One of its themes may be called otherwise now; nobody wrote that, so it is in no history. */
    public Decision<Activity, ActivityEvent> rename(Theme theme) {
        if (content == null || theme.in(content.themes()).equals(content.themes())) {
            return Decision.unchanged(this);
        }
        ActivityContent renamed = content.about(theme.in(content.themes()));
        Activity next = new Activity(id, renamed, source, history, respelled + 1, missionId);
        return Decision.of(next, new ActivityEvent.Changed(next));
    }

    /** It is this mission, too, and counts with that alone; null for an activity of its own, which it is again. */
    public Decision<Activity, ActivityEvent> countWith(@Nullable String mission, Edit edit) {
        ActivityContent now = kept();
        if (Objects.equals(mission, missionId)) {
            return Decision.unchanged(this);
        }
        Activity next = new Activity(id, now, source, and(edit), 0, mission);
        return Decision.of(next, new ActivityEvent.Changed(next));
    }

    /** Takes it out of the register, with all that was written about it. */
    public Decision<Activity, ActivityEvent> remove() {
        kept();
        return Decision.of(new Activity(id, null, null, List.of(), 0, null), new ActivityEvent.Removed(id));
    }

    /** Whether what is written of it is somebody's own: whether it counts with a mission is beside that. */
    public boolean changedByHand() {
        return history.stream()
                .map(Edit::what)
                .filter(what -> what != Edit.What.COUNTED_ONCE && what != Edit.What.COUNTED_APART)
                .reduce((earlier, later) -> later)
                .filter(last -> last == Edit.What.CHANGED)
                .isPresent();
    }

    /** Whether it was taken out. */
    public boolean removed() {
        return content == null;
    }

    /** What is known of it; a rejection {@code activity-not-found} if it was taken out. */
    public ActivityContent kept() {
        if (content == null) {
            throw new Rejection.NotFound("activity");
        }
        return content;
    }

    private List<Edit> and(Edit edit) {
        List<Edit> edits = new ArrayList<>(history);
        if (edits.size() >= MOST_EDITS) {
            edits.remove(1);
        }
        edits.add(edit);
        return edits;
    }

    /** Without what people wrote: this may end in a log. */
    @Override
    public String toString() {
        return "Activity[" + id + "]";
    }
}
