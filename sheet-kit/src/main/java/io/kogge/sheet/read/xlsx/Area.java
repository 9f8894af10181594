// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Limits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells from one corner to the other.
 *
 * @param top first row, from 1
 * @param bottom last row
 * @param left first column, from 0
 * @param right last column
 */
record Area(int top, int bottom, int left, int right) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

    /** Of {@code B2:D4}; empty for what is not written so. */
    static Optional<Area> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int top = Integer.parseInt(matcher.group(2));
        int left = column(matcher.group(1));
        int bottom = matcher.group(4) == null ? top : Integer.parseInt(matcher.group(4));
        int right = matcher.group(3) == null ? left : column(matcher.group(3));
        return Optional.of(new Area(top, bottom, left, Math.min(right, Limits.COLUMNS - 1)));
    }

    /** The column that a cell's reference begins with, from 0; -1 if it begins with none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = 26 * column + c - 'A' + 1;
            if (column > Limits.COLUMNS) {
                return column;
            }
        }
        return column - 1;
    }
}
