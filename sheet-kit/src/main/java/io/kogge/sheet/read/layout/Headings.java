// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

/**
 * The rows that carry the headings.
 *
 * @param first number of the first
 * @param last number of the last; the same, or the one below
 */
public record Headings(int first, int last) {
    /** A table without headings. */
    public static final Headings NONE = new Headings(0, 0);

    /** Headings in one row. */
    public static Headings in(int row) {
        return new Headings(row, row);
    }
}
