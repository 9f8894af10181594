// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

/** What a row of a sheet is. */
public enum RowKind {
    /** Above the headings: a title, a date of printing. */
    ABOVE,
    /** The headings. */
    HEADING,
    /** The headings again, as on the next page of a print. */
    HEADING_AGAIN,
    /** A year alone: it holds for the rows below. */
    YEAR,
    /** A total or subtotal. */
    TOTAL,
    /** Nothing of its own: merged cells of the row above reach down to it. */
    COVERED,
    /** One text over the whole width, or alone in the first column: a section's name or a note. It may be a row with one value. */
    SECTION,
    /** A row of the table. */
    DATA
}
