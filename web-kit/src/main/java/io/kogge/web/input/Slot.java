// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.web.input.InputNode.Leaf;
import io.kogge.web.input.InputNode.Nothing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place of one value in the input.
 *
 * @param path where it is, such as {@code stops[0].zone}
 * @param node what is there; null if nothing
 * @param form whether it was typed into a form, where all values are text
 */
record Slot(String path, @Nullable InputNode node, Faults faults, boolean form) {
    boolean absent() {
        return node == null || node instanceof Nothing;
    }

    /** The text there, stripped; null if there is none, with a fault if something else is there. */
    @Nullable
    String text(String faultCode) {
        String typed = typed(faultCode);
        String text = typed == null ? "" : Characters.strip(typed);
        return text.isEmpty() ? null : text;
    }

    /** The text there as it is; null if there is none, with a fault if something else is there. */
    @Nullable
    String typed(String faultCode) {
        if (absent()) {
            return null;
        }
        if (node instanceof Leaf leaf && leaf.value() instanceof String text) {
            return text;
        }
        fault(faultCode);
        return null;
    }

    void fault(String code) {
        fault(code, Map.of());
    }

    void fault(String code, Map<String, Object> params) {
        faults.add(path, code, params);
    }
}
