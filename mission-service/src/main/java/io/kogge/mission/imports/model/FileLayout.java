// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised of a file, and how it is read.
 *
 * @param sheets its sheets
 * @param mapping how it is read; null until it was looked at
 * @param questions what was not recognised for certain
 * @param remembered whether it is read as a list with these headings was before
 */
public record FileLayout(
        List<SheetName> sheets, @Nullable Mapping mapping, List<LayoutQuestion> questions, boolean remembered) {
    /** Nothing yet. */
    public static final FileLayout UNKNOWN = new FileLayout(List.of(), null, List.of(), false);

    /** Takes copies. */
    public FileLayout {
        sheets = List.copyOf(sheets);
        questions = List.copyOf(questions);
    }

    /** How it is read; only once it was looked at. */
    public Mapping map() {
        if (mapping == null) {
            throw new IllegalStateException("not looked at yet");
        }
        return mapping;
    }

    /** The same read otherwise: somebody looked at it, so that nothing is asked any more. */
    public FileLayout with(Mapping other) {
        return new FileLayout(sheets, other, List.of(), remembered);
    }
}
