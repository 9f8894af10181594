// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/** Why a row is left out. */
public enum LeftOut {
    /** A year that holds for the rows below. */
    YEAR,
    /** A total. */
    TOTAL,
    /** The headings once more. */
    HEADING,
    /** One text alone: a section's name or a note, most likely. */
    SECTION,
    /** More of the row above, in merged cells. */
    COVERED,
    /** Hidden in the file. */
    HIDDEN,
    /** Somebody said so. */
    ANSWER,
    /** What is in the register is kept, as somebody said. */
    MINE
}
