// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.sheet.read.Cell;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that a column is looked for.
 *
 * @param field what the caller calls it
 * @param words what such a column is called in headings, in each language, the most usual first; bare, as they are compared
 * @param needed whether a table without it cannot be used
 * @param fits whether a cell can be one of it; empty when any can
 * @param byCells whether a column can be taken for it by its cells alone, whatever its heading is
 */
public record WantedColumn(
        String field, List<String> words, boolean needed, Optional<Predicate<Cell>> fits, boolean byCells) {
    /** Takes the words bare. */
    public WantedColumn {
        words = words.stream().map(Names::bare).toList();
    }

    /** A field of any text. */
    public static WantedColumn text(String field, boolean needed, String... words) {
        return new WantedColumn(field, List.of(words), needed, Optional.empty(), false);
    }

    /** A field whose cells can be told from others. */
    public static WantedColumn of(String field, boolean needed, Predicate<Cell> fits, String... words) {
        return new WantedColumn(field, List.of(words), needed, Optional.of(fits), true);
    }

    /** A field whose cells can be told from others, but that only a heading names. */
    public static WantedColumn named(String field, boolean needed, Predicate<Cell> fits, String... words) {
        return new WantedColumn(field, List.of(words), needed, Optional.of(fits), false);
    }
}
