// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column, and what it means.
 *
 * @param index its place in the sheet, from 0
 * @param heading what stands above it
 * @param hidden whether the file hides it
 * @param field what it means; null if nothing
 * @param examples some of what is in it
 */
public record MappedColumn(
        int index, String heading, boolean hidden, @Nullable ImportField field, List<String> examples) {

    /** The same meaning something else. */
    public MappedColumn as(@Nullable ImportField other) {
        return new MappedColumn(index, heading, hidden, other, examples);
    }

    /** The heading, or the letter that spreadsheets give the column. */
    public String name() {
        return heading.isEmpty() ? letter() : heading;
    }

    /** The letter that spreadsheets give it. */
    public String letter() {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
