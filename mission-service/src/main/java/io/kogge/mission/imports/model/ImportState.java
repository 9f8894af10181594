// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/** How far an import is. */
public enum ImportState {
    /** The file is looked at: where the table is, and what its columns mean. */
    READING(true),
    /** Somebody has to say what was not recognised for certain. */
    TO_MAP(false),
    /** The rows are read and compared with the register. */
    PREVIEWING(true),
    /** Rows are judged again after an answer. */
    JUDGING(true),
    /** Everybody can see what would happen; nothing has happened yet. */
    PREVIEWED(false),
    /** The rows go into the register. */
    STORING(true),
    /** They are in the register. */
    DONE(false),
    /** They are taken out again. */
    UNDOING(true),
    /** They are out again, but for what somebody changed since. */
    UNDONE(false),
    /** The file cannot be read. */
    FAILED(false),
    /** Somebody let it be. */
    DISCARDED(false);

    private final boolean job;

    ImportState(boolean job) {
        this.job = job;
    }

    /** Whether the next step is a job's, and not somebody's. */
    public boolean isJob() {
        return job;
    }
}
