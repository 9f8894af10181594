// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.event.command.Rejection.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is wrong; one fault for a field, as the first says what to mend. */
final class Faults {
    private final List<Fault> all = new ArrayList<>();

    void add(String path, String code, Map<String, Object> params) {
        if (!at(path)) {
            all.add(new Fault(path, code, params));
        }
    }

    boolean at(String path) {
        return all.stream().anyMatch(fault -> fault.field().equals(path));
    }

    /** Whether anything at this path or below it is wrong. */
    boolean within(String path) {
        return all.stream()
                .map(Fault::field)
                .anyMatch(field -> path.isEmpty()
                        || field.equals(path)
                        || field.startsWith(path + ".")
                        || field.startsWith(path + "["));
    }

    List<Fault> list() {
        return List.copyOf(all);
    }
}
