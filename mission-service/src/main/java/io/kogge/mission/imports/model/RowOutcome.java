// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/** What became of a row that was stored or undone. */
public enum RowOutcome {
    /** It made an activity. */
    MADE,
    /** It changed one. */
    CHANGED,
    /** It did nothing: the register has it like this by now. */
    SAME,
    /** It did nothing: somebody changed the activity since the preview. */
    KEPT,
    /** The register refused it. */
    REFUSED,
    /** What it had done was undone. */
    UNDONE,
    /** What it had done stays: somebody changed the activity since. */
    CHANGED_SINCE,
    /** There was nothing left to undo: somebody removed the activity. */
    MISSING;

    /** Whether an undo has to look at it. */
    public boolean canBeUndone() {
        return this == MADE || this == CHANGED;
    }
}
