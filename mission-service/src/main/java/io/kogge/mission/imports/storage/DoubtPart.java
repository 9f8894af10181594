// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.mission.imports.model.Doubt;
import java.util.List;

/** What is doubtful, as it is stored. */
public record DoubtPart(Doubt.Kind kind, String detail, String text, List<String> options) {
    static DoubtPart of(Doubt doubt) {
        return new DoubtPart(doubt.kind(), doubt.detail(), doubt.text(), doubt.options());
    }

    Doubt toDoubt() {
        return new Doubt(kind, detail, text, options);
    }
}
