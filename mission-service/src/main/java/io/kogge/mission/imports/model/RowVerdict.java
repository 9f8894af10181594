// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/** What becomes of a row. */
public enum RowVerdict {
    /** The register lacks it. */
    NEW,
    /** The register has it otherwise. */
    CHANGED,
    /** The register has it like this. */
    SAME,
    /** Somebody has to say what is meant; until then it is left out. */
    DOUBT,
    /** It cannot be read; it is left out. */
    ERROR,
    /** It is no row of the table, or somebody left it out. */
    LEFT_OUT;

    /** Whether storing does something with it. */
    public boolean isStored() {
        return this == NEW || this == CHANGED;
    }
}
