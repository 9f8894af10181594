// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.date.KnownDate;
import java.util.List;

/** What a doubtful text may mean, for whoever has to choose. */
public final class Meanings {
    private Meanings() {}

    /** The dates that the numbered options of this doubt stand for. */
    public static List<KnownDate> of(Doubt doubt, Mapping mapping) {
        return doubt.kind() == Doubt.Kind.DATE ? DateReader.meanings(doubt.text(), null, mapping) : List.of();
    }
}
