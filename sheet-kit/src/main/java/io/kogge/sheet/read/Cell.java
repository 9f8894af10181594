// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

/**
 * A cell of a row.
 *
 * @param text as a person sees it, with zeros in front and percent; with a decimal point and without separators of thousands, and
 *     dates as EDTF writes them, so that it does not depend on who looks
 * @param value what it holds
 * @param formula whether it is calculated
 * @param merged where its value comes from
 */
public record Cell(String text, Value value, boolean formula, Merged merged) {
    /** A cell without anything. */
    public static final Cell BLANK = new Cell("", new Value.Blank(), false, Merged.NO);

    /** Whether a merged area covers the cell, and where from. */
    public enum Merged {
        /** The value is the cell's own. */
        NO,
        /** The value is that of a merged area that begins in a row above. */
        FROM_ABOVE,
        /** The value is that of a merged area that begins to the left in this row. */
        FROM_LEFT
    }

    /** A cell with text, or nothing. */
    public static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, new Value.Text(text), false, Merged.NO);
    }

    /** Whether a person sees nothing in it. */
    public boolean isBlank() {
        return text.isBlank() && !(value instanceof Value.Missing);
    }

    /** The same value in another cell of its area. */
    public Cell covering(Merged from) {
        return new Cell(text, value, formula, from);
    }
}
