// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.text.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A theme in the office's list. What happens to it is told to nobody outside but by the missions that have it.
 *
 * @param theme what it is called
 * @param offered whether staff can choose it; one that was taken off the list stays with the missions that have it
 * @param renamedAt when it was called otherwise before, until the missions that have it know; else null
 */
public record KeptTheme(
        Theme theme, boolean offered, @Nullable Instant renamedAt) {

    /** A new one. */
    public static Decision<KeptTheme, Void> add(String id, Texts names) {
        return Decision.of(new KeptTheme(new Theme(id, names), true, null));
    }

    /** Calls it otherwise. */
    public Decision<KeptTheme, Void> rename(Texts names, Instant now) {
        return names.equals(theme.names())
                ? Decision.unchanged(this)
                : Decision.of(new KeptTheme(new Theme(theme.id(), names), offered, now));
    }

    /** Takes it off the list, or puts it back. */
    public Decision<KeptTheme, Void> offer(boolean wanted) {
        return Decision.of(new KeptTheme(theme, wanted, renamedAt));
    }

    /** The missions know the names that it got at this moment; later ones they still have to be told. */
    public Decision<KeptTheme, Void> told(Instant renaming) {
        return renaming.equals(renamedAt) ? Decision.of(new KeptTheme(theme, offered, null)) : Decision.unchanged(this);
    }
}
