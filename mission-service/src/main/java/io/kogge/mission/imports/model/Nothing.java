// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.name.Folded;
import java.util.Set;

/** What people write into a cell to say that there is nothing to say. Dates have more words for it, and know them themselves. */
final class Nothing {
    private static final Set<String> WORDS = Set.of(
            "n v t",
            "nvt",
            "n a",
            "n n b",
            "nnb",
            "n t b",
            "ntb",
            "t b d",
            "tbd",
            "onbekend",
            "niet bekend",
            "nog niet bekend",
            "nog te bepalen",
            "niet van toepassing",
            "geen",
            "unknown",
            "not known",
            "not applicable",
            "none",
            "unbekannt",
            "keine");

    private Nothing() {}

    /** Whether this names nothing: no letter, no digit, or one of these words. */
    static boolean is(String text) {
        String bare = Folded.of(text);
        return bare.isEmpty() || WORDS.contains(bare);
    }
}
