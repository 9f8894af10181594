// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import org.jspecify.annotations.Nullable;

/**
 * A question about rows.
 *
 * @param doubt what is doubtful
 * @param rows in how many rows
 * @param row number of the first of them
 * @param year that holds for the first of them; null if none does
 */
public record Asked(
        Doubt doubt, int rows, int row, @Nullable Integer year) {
    /** Most questions that are asked of all rows at once; others are asked row by row. */
    public static final int MOST = 100;

    Asked and(int more) {
        return new Asked(doubt, rows + more, row, year);
    }
}
