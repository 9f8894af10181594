// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row says.
 *
 * @param texts by meaning, in the order of meanings; blank ones are not there
 * @param year that was said above it; null if none was
 * @param dateDoubt what cannot be seen in the date's cell, as a code; null if nothing
 * @param key by which the row is known in every import; empty if it is not known
 * @param uncalculated what a formula was to say whose outcome is not in the file
 * @param continued whether its title is that of the row above, in a merged cell
 */
public record RowCells(
        Map<ImportField, String> texts,
        @Nullable Integer year,
        @Nullable String dateDoubt,
        String key,
        Set<ImportField> uncalculated,
        boolean continued) {

    /** Takes a copy. */
    public RowCells {
        Map<ImportField, String> copy = new EnumMap<>(ImportField.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
        uncalculated = Set.copyOf(uncalculated);
    }

    /** A row of which every cell is its own, and calculated. */
    public RowCells(Map<ImportField, String> texts, @Nullable Integer year, @Nullable String dateDoubt, String key) {
        this(texts, year, dateDoubt, key, Set.of(), false);
    }

    /** What it says of this; empty if nothing. */
    public String text(ImportField field) {
        return texts.getOrDefault(field, "");
    }

    /** The same without what cannot be used. */
    RowCells without(Set<ImportField> broken) {
        Map<ImportField, String> others = new HashMap<>(texts);
        others.keySet().removeAll(broken);
        return new RowCells(others, year, dateDoubt, key, Set.of(), continued);
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "RowCells[" + key + "]";
    }
}
