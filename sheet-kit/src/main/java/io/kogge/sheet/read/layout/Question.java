// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import java.util.List;

/**
 * Something that a person has to look at before the rows are used.
 *
 * @param about what it is about
 * @param field the field it is about, or nothing
 * @param places sheets or columns, from 0, or numbers of rows, whichever it is about
 */
public record Question(About about, String field, List<Integer> places) {
    /** What can be doubtful; pages have a sentence for each. */
    public enum About {
        /** Other sheets fit as well. */
        SHEET,
        /** The sheet is hidden; no other fits. */
        HIDDEN_SHEET,
        /** No row of headings was recognised. */
        HEADINGS,
        /** A column's meaning is a guess. */
        COLUMN,
        /** Several columns can be this field. */
        FIELD_TWICE,
        /** A field that is needed has no column. */
        FIELD_MISSING,
        /** Rows are hidden, or filtered away. */
        HIDDEN_ROWS,
        /** Columns are hidden that have a meaning. */
        HIDDEN_COLUMNS
    }
}
