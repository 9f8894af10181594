// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.themes.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A European project that the office's city takes part in.
 *
 * @param id chosen by who entered it
 * @param entry what is public of it
 * @param note of the office; private; null if there is none
 * @param removed whether it was taken out of the register
 */
public record Project(
        String id, ProjectEntry entry, @Nullable String note, boolean removed) {

    /** A new one. */
    public static Decision<Project, ProjectEvent> enter(String id, ProjectEntry entry, @Nullable String note) {
        Project entered = new Project(id, entry, note, false);
        return Decision.of(entered, new ProjectEvent.Changed(entered));
    }

    /** Says otherwise what it is. */
    public Decision<Project, ProjectEvent> edit(ProjectEntry changed, @Nullable String rewritten) {
        present();
        Project edited = new Project(id, changed, rewritten, false);
        return changed.equals(entry) ? Decision.of(edited) : Decision.of(edited, new ProjectEvent.Changed(edited));
    }

    /** Has this theme as it is called now, where it has it. */
    public Decision<Project, ProjectEvent> rename(Theme renamed) {
        return removed ? Decision.unchanged(this) : edit(entry.with(renamed), note);
    }

    /** Takes it out of the register. */
    public Decision<Project, ProjectEvent> remove() {
        present();
        return Decision.of(new Project(id, entry, null, true), new ProjectEvent.Removed(id));
    }

    private void present() {
        if (removed) {
            throw new Rejection.NotFound("project");
        }
    }
}
