// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What a sheet says about itself.
 *
 * @param hiddenColumns columns that are not shown, from 0
 * @param filterRow the row that carries the filter's buttons: most often the headings
 */
public record SheetHints(Set<Integer> hiddenColumns, OptionalInt filterRow) {
    /** Nothing is said. */
    public static final SheetHints NONE = new SheetHints(Set.of(), OptionalInt.empty());
}
