// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says.
 *
 * @param texts by meaning; blank ones are not there
 * @param year that was said above it; null if none was
 * @param dateDoubt what cannot be seen in the date's cell, as a code; null if nothing
 * @param key by which the row is known in every import; empty if it is not known
 */
public record RowCells(
        Map<ImportField, String> texts,
        @Nullable Integer year,
        @Nullable String dateDoubt,
        String key) {

    /** Takes a copy. */
    public RowCells {
        texts = Map.copyOf(texts);
    }

    /** What it says of this; empty if nothing. */
    public String text(ImportField field) {
        return texts.getOrDefault(field, "");
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "RowCells[" + key + "]";
    }
}
